package dev.annexbot.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counts are those of ISO/IEC 27002:2022 itself. */
class ControlFilterTest {

  @ParameterizedTest
  @CsvSource({
    "#organizational, 37",
    "#people, 8",
    "#physical, 14",
    "#technological, 34",
    "#preventive, 83",
    "#Detective, 13",
    "#corrective, 14",
    "#confidentiality, 87",
    "#integrity, 84",
    "#availability, 85",
    "#identify, 23",
    "#protect, 71",
    "#detect, 14",
    "#respond, 11",
    "#recover, 6",
    "#governance, 8",
    "#asset_management, 16",
    "#AssetManagement, 16",
    "#information_protection, 15",
    "#human_resource_security, 6",
    "#physical_security, 16",
    "#system_and_network_security, 17",
    "#application_security, 12",
    "#secure_configuration, 6",
    "#identity_and_access_management, 11",
    "#threat_and_vulnerability_management, 3",
    "#continuity, 6",
    "#supplier_relationships_security, 7",
    "#legal_and_compliance, 6",
    "#information_security_event_management, 10",
    "#information_security_assurance, 4",
    "#governance_and_ecosystem, 27",
    "#protection, 69",
    "#defence, 22",
    "#defense, 22",
    "#resilience, 8",
    "#new, 11",
    "theme:people, 8",
    "type:detective, 13",
    "concept:respond, 11",
  })
  void countsWhatTheStandardCounts(String tag, int count) {
    assertThat(ControlFilter.of(List.of(tag)).among(Shelf.CATALOGUE)).hasSize(count);
  }

  @Test
  void combinesTags() {
    List<Control> controls =
        ControlFilter.of(List.of("#detective", "#physical")).among(Shelf.CATALOGUE);

    assertThat(controls.stream().map(each -> each.reference().number()))
        .isNotEmpty()
        .allMatch(number -> number.startsWith("A.7."));
    assertThat(controls)
        .allMatch(each -> each.attributes().of(Attribute.CONTROL_TYPES).contains("Detective"));
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertThat(ControlFilter.of(List.of("#preventive", "#sparkly")).unknown())
        .containsExactly("#sparkly");
  }

  @Test
  void everyTagThatHelpOffersFindsSomething() {
    assertThat(ControlFilter.tags())
        .allSatisfy(
            tag -> assertThat(ControlFilter.of(List.of(tag)).among(Shelf.CATALOGUE)).isNotEmpty());
  }
}
