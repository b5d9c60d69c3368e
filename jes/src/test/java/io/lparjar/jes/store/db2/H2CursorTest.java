package io.lparjar.jes.store.db2;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;

class H2CursorTest {

  @Test
  void aValueThatIsLongerThanThereIsMemoryIsAnErrorOfTheStatement() throws SQLException {
    try (Connection connection =
            new JdbcConnection("jdbc:h2:mem:", new Properties(), "", "", false);
        ResultSet rows = connection.createStatement().executeQuery("SELECT 'X'")) {
      H2Cursor cursor =
          new H2Cursor(
              withoutMemory(rows),
              SystemTables.in(connection),
              failure -> new SqlErrorException(SqlCode.UNAVAILABLE_RESOURCE, failure, "", "", ""));
      cursor.next();

      assertThatThrownBy(() -> cursor.value(0))
          .asInstanceOf(InstanceOfAssertFactories.type(SqlErrorException.class))
          .extracting(SqlErrorException::code)
          .isEqualTo(SqlCode.TOO_COMPLEX);
    }
  }

  private static ResultSet withoutMemory(ResultSet rows) {
    return (ResultSet)
        Proxy.newProxyInstance(
            H2CursorTest.class.getClassLoader(),
            new Class<?>[] {ResultSet.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getString")) {
                throw new OutOfMemoryError("no room for a string");
              }
              try {
                return method.invoke(rows, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }
}
