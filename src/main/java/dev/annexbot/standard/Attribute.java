package dev.annexbot.standard;

import java.util.List;

/**
 * The five attributes by which ISO/IEC 27002:2022 sorts its controls, with their values as printed
 * there (without the leading hash).
 */
public enum Attribute {
  CONTROL_TYPES("control types", List.of("Preventive", "Detective", "Corrective")),
  PROPERTIES("properties", List.of("Confidentiality", "Integrity", "Availability")),
  CONCEPTS("concepts", List.of("Identify", "Protect", "Detect", "Respond", "Recover")),
  CAPABILITIES(
      "capabilities",
      List.of(
          "Governance",
          "Asset_management",
          "Information_protection",
          "Human_resource_security",
          "Physical_security",
          "System_and_network_security",
          "Application_security",
          "Secure_configuration",
          "Identity_and_access_management",
          "Threat_and_vulnerability_management",
          "Continuity",
          "Supplier_relationships_security",
          "Legal_and_compliance",
          "Information_security_event_management",
          "Information_security_assurance")),
  DOMAINS("domains", List.of("Governance_and_Ecosystem", "Protection", "Defence", "Resilience"));

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> permitted;

  Attribute(String label, List<String> permitted) {
    this.label = label;
    this.permitted = permitted;
  }

  /** The name under which index-data and cards show it. */
  public String label() {
    return label;
  }

  public List<String> permitted() {
    return permitted;
  }
}
