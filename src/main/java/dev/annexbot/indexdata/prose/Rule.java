package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import java.util.stream.Stream;

/** Something that every page's prose has to keep to. */
@FunctionalInterface
interface Rule {
  Stream<Mistake> look(ProsePage page);
}
