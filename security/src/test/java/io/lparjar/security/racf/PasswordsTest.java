package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.DAY;
import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PasswordsTest {
  private static final UserId V = new UserId("V");

  private final RacfFixture system = new RacfFixture();
  private final Passwords passwords = new Passwords(system.racf, true);

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void aPasswordThatCouldNotBeStrengthenedStopsNoLaterOneAndIsReportedAtTheEnd() {
    system.racf.addUser(UserProfile.of(V, "G", DAY, "/u/v"));
    system.racf.exclusively(
        () -> {
          passwords.setQuickly(U, "FIRST");
          change("ALTER TABLE racf_user RENAME TO racf_gone");
        });
    assertThatThrownBy(passwords::finish).hasCauseInstanceOf(StoreException.class);
    change("ALTER TABLE racf_gone RENAME TO racf_user");

    passwords.setQuickly(V, "SECOND");

    assertThatThrownBy(passwords::finish).hasCauseInstanceOf(StoreException.class);
    assertThat(iterations(U)).isLessThan(PasswordHash.ITERATIONS);
    assertThat(iterations(V)).isEqualTo(PasswordHash.ITERATIONS);
  }

  private void change(String statement) {
    system.database.transact(transaction -> transaction.update(statement));
  }

  private int iterations(UserId user) {
    return system
        .racf
        .user(user)
        .map(UserProfile::password)
        .map(password -> password.hash().iterations())
        .orElseThrow();
  }
}
