import Rendering
import Testing

@Suite("The JUnit renderer")
struct JUnitRendererTests {
  @Test("writes a suite with each result, and nothing in it becomes markup")
  func suite() {
    let text = JUnitRenderer().render([
      JUnitRenderer.Suite(
        name: "a & b",
        cases: [
          JUnitRenderer.Case(name: "one", result: .passed),
          JUnitRenderer.Case(name: "two", result: .failed(kind: "k", "no <b>", details: "1 < 2\n\u{1B}")),
          JUnitRenderer.Case(name: "three", result: .broken(kind: "E1", "\"why\"")),
          JUnitRenderer.Case(name: "four", result: .skipped("later")),
        ])
    ])
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="govsh" tests="4" failures="1" errors="1">
          <testsuite name="a &amp; b" tests="4" failures="1" errors="1" skipped="1">
            <testcase classname="a &amp; b" name="one"/>
            <testcase classname="a &amp; b" name="two">
              <failure type="k" message="no &lt;b&gt;">1 &lt; 2
        \\u{1B}</failure>
            </testcase>
            <testcase classname="a &amp; b" name="three">
              <error type="E1" message="&quot;why&quot;"/>
            </testcase>
            <testcase classname="a &amp; b" name="four">
              <skipped message="later"/>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }
}
