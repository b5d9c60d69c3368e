package io.lparjar.jes.store.db2;

import io.lparjar.jes.db2.Db2Column;
import io.lparjar.jes.db2.Db2Cursor;
import io.lparjar.jes.db2.Db2Type;
import io.lparjar.jes.db2.SqlCode;
import io.lparjar.jes.db2.SqlErrorException;
import io.lparjar.security.store.StoreException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows of H2 as Db2 shows them. They come as they are asked for, unless H2 has to sort them. */
final class H2Cursor implements Db2Cursor {
  /** Longest VARCHAR of Db2; H2 gives more to an expression whose length it does not know. */
  private static final int LONGEST_VARCHAR = 32_704;

  /** Longest string that {@code ||} makes of others, unless they are CLOBs. [documented] */
  private static final int LONGEST_RESULT = 32_764;

  private static final int UNKNOWN_LENGTH = 254;
  private static final int FLOAT_DIGITS = 16;
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HH.mm.ss.SSSSSS", Locale.ROOT);

  private final ResultSet rows;
  private final List<Db2Column> columns;
  private final Function<SQLException, SqlErrorException> failed;

  H2Cursor(
      ResultSet rows, SystemTables systemTables, Function<SQLException, SqlErrorException> failed)
      throws SQLException {
    this.rows = rows;
    this.failed = failed;
    ResultSetMetaData description = rows.getMetaData();
    List<Db2Column> found = new ArrayList<>();
    for (int i = 1; i <= description.getColumnCount(); i++) {
      found.add(column(description, i, systemTables));
    }
    this.columns = List.copyOf(found);
  }

  private static Db2Column column(ResultSetMetaData description, int i, SystemTables systemTables)
      throws SQLException {
    String table = description.getTableName(i);
    String name = description.getColumnLabel(i);
    boolean unnamed = table.isEmpty() && name.equals(String.valueOf(i));
    String label =
        table.isEmpty()
            ? ""
            : systemTables.label(description.getSchemaName(i), table, description.getColumnName(i));
    Db2Type type = typeOf(description, i);
    int length = description.getPrecision(i);
    if (type == Db2Type.VARCHAR && length > LONGEST_VARCHAR) {
      length = UNKNOWN_LENGTH;
    }
    return new Db2Column(unnamed ? "" : name, label, type, length, description.getScale(i));
  }

  private static Db2Type typeOf(ResultSetMetaData description, int i) throws SQLException {
    return switch (description.getColumnType(i)) {
      case Types.CHAR -> Db2Type.CHAR;
      case Types.SMALLINT, Types.TINYINT -> Db2Type.SMALLINT;
      case Types.INTEGER -> Db2Type.INTEGER;
      case Types.BIGINT -> Db2Type.BIGINT;
      case Types.NUMERIC, Types.DECIMAL ->
          description.getColumnTypeName(i).equals("DECFLOAT") ? Db2Type.DECFLOAT : Db2Type.DECIMAL;
      case Types.DOUBLE, Types.FLOAT, Types.REAL -> Db2Type.FLOAT;
      case Types.DATE -> Db2Type.DATE;
      case Types.TIME -> Db2Type.TIME;
      case Types.TIMESTAMP -> Db2Type.TIMESTAMP;
      case Types.CLOB -> Db2Type.LOB;
      case Types.BINARY, Types.VARBINARY, Types.BLOB -> Db2Type.BINARY;
      default -> Db2Type.VARCHAR;
    };
  }

  @Override
  public List<Db2Column> columns() {
    return columns;
  }

  @Override
  public boolean next() {
    return read(rows::next);
  }

  /** A question to the rows. */
  @FunctionalInterface
  private interface Question<T> {
    T ask() throws SQLException;
  }

  /** Rows are made when they are asked for, and a string may be longer than there is memory. */
  private <T> T read(Question<T> question) {
    try {
      return question.ask();
    } catch (SQLException e) {
      throw failed.apply(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw new SqlErrorException(SqlCode.TOO_COMPLEX, e);
    }
  }

  @Override
  public String value(int column) {
    Db2Type type = columns.get(column).type();
    String value = read(() -> shown(text(type, column + 1)));
    if (type == Db2Type.VARCHAR && value.length() > LONGEST_RESULT) {
      throw new SqlErrorException(SqlCode.RESULT_TOO_LONG, LONGEST_RESULT);
    }
    return value;
  }

  private static String shown(@Nullable String value) {
    return value == null ? NULL : value;
  }

  private @Nullable String text(Db2Type type, int column) throws SQLException {
    return switch (type) {
      case CHAR, VARCHAR, LOB -> {
        @Nullable String text = rows.getString(column);
        yield text == null ? null : text.stripTrailing();
      }
      case BINARY -> {
        byte @Nullable [] bytes = rows.getBytes(column);
        yield bytes == null ? null : HexFormat.of().withUpperCase().formatHex(bytes);
      }
      case SMALLINT, INTEGER, BIGINT, DATE -> rows.getString(column);
      case DECIMAL, DECFLOAT -> {
        @Nullable BigDecimal number = rows.getBigDecimal(column);
        yield number == null ? null : number.toPlainString();
      }
      case FLOAT -> {
        double number = rows.getDouble(column);
        yield rows.wasNull() ? null : scientific(number);
      }
      case TIME -> {
        @Nullable String time = rows.getString(column);
        yield time == null ? null : time.replace(':', '.');
      }
      case TIMESTAMP -> {
        @Nullable LocalDateTime moment = rows.getObject(column, LocalDateTime.class);
        yield moment == null ? null : TIMESTAMP.format(moment);
      }
    };
  }

  /** {@code 0.1500000000000000E+01} for 1.5. [recalled] */
  private static String scientific(double number) {
    String normal = String.format(Locale.ROOT, "%." + (FLOAT_DIGITS - 1) + "E", number);
    int exponentAt = normal.indexOf('E');
    if (exponentAt < 0) {
      return normal;
    }
    String sign = normal.startsWith("-") ? "-" : "";
    String digits = normal.substring(sign.length(), exponentAt).replace(".", "");
    int exponent = Integer.parseInt(normal.substring(exponentAt + 1)) + (number == 0 ? 0 : 1);
    return String.format(
        Locale.ROOT, "%s0.%sE%s%02d", sign, digits, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }

  @Override
  public void close() {
    try {
      rows.getStatement().close();
    } catch (SQLException e) {
      throw new StoreException("cannot close a result", e);
    }
  }
}
