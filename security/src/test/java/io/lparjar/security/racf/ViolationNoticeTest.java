package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.Segments;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** NOTIFY of profiles. */
class ViolationNoticeTest {
  private final RacfFixture system = new RacfFixture();
  private final List<ViolationNotice> notices = new ArrayList<>();
  private final Racf saf = new Racf(system.racf, event -> {}, notices::add);

  @AfterEach
  void close() {
    system.close();
  }

  private void profile(String notified) {
    ProfileName name = ProfileName.parse("A.**");
    system.profile(ResourceClass.DATASET, name.text(), AccessLevel.READ);
    system.racf.alter(
        ResourceClass.DATASET,
        name,
        before -> before.withSegments(before.segments().with(Segments.BASE, "NOTIFY", notified)));
  }

  private void access(AccessLevel level) {
    saf.authorize(system.user(), ResourceClass.DATASET, "A.B", level);
  }

  @Test
  void theUserOfNotifyIsToldOfARefusal() {
    profile("OWNER1");
    access(AccessLevel.UPDATE);
    assertThat(notices).map(ViolationNotice::userId).containsExactly("OWNER1");
    assertThat(notices.get(0).line())
        .isEqualTo(
            "ICH70004I USER(U       ) GROUP(G       ) NAME(UNA                 ) ATTEMPTED"
                + " 'UPDATE' ACCESS OF ENTITY 'A.B' IN CLASS 'DATASET' AT 12:00:00 ON FEBRUARY"
                + " 29, 2024");
  }

  @Test
  void nobodyIsToldOfWhatIsAllowed() {
    profile("OWNER1");
    access(AccessLevel.READ);
    assertThat(notices).isEmpty();
  }
}
