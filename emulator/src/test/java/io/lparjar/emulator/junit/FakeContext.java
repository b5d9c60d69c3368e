package io.lparjar.emulator.junit;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The context of an imaginary test class, of which only two methods answer. */
final class FakeContext {
  private String published = "";

  ExtensionContext proxy() {
    return (ExtensionContext)
        Proxy.newProxyInstance(
            FakeContext.class.getClassLoader(),
            new Class<?>[] {ExtensionContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getUniqueId" -> "class";
                  case "publishReportEntry" -> {
                    published += arguments[arguments.length - 1];
                    yield null;
                  }
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  /** What was published. */
  String published() {
    return published;
  }
}
