package dev.annexbot.standard;

import java.util.List;

/** Something the 2022 standards number: a requirement of 27001, or a control with its guidance. */
public sealed interface Provision permits Clause, Control {
  Reference reference();

  String title();

  Page page();

  /** Its numbers in the 2013 edition; empty if it is new. */
  List<Reference> from2013();
}
