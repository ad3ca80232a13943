package dev.annexbot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloorPlanTest {
  @Test
  void a() {
    assertThat(Main.class).isFinal();
  }
}
