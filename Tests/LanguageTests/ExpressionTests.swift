@testable import Language
import Testing

@Suite("Expressions")
struct ExpressionTests {
  /// Reads `find EXPRESSION` and holds the brackets that precedence puts against the row.
  private func check(_ row: Row<String, String>) {
    let found = Reading(SourceText(name: "test.gov", "find " + row.input)).text
    let wanted = row.output.hasPrefix("E0") ? row.output : "find expression=" + row.output
    #expect(found == wanted, "of: \(row.input)", sourceLocation: row.location)
  }

  @Test("what binds tighter is read first", arguments: precedence)
  func precedes(_ row: Row<String, String>) { check(row) }

  @Test("each form is read", arguments: forms + literals)
  func form(_ row: Row<String, String>) { check(row) }

  @Test("a mistake is told once with its place", arguments: mistakes)
  func mistake(_ row: Row<String, String>) { check(row) }

  private static let precedence = [
    Row("and before or", "a or b and c", gives: "(or a (and b c))"),
    Row("or groups to the left", "a or b or c", gives: "(or (or a b) c)"),
    Row("not before and", "not a and b", gives: "(and (not a) b)"),
    Row("comparison before not", "not a is b", gives: "(not (is a b))"),
    Row("not of not", "not not a", gives: "(not (not a))"),
    Row("sets before comparison", "a except b is c", gives: "(is (except a b) c)"),
    Row(
      "set operations group to the left", "a except b shared with c together with d",
      gives: "(together with (shared with (except a b) c) d)"),
    Row("sums before sets", "a + b except c", gives: "(except (+ a b) c)"),
    Row("products before sums", "a + b * c - d / e", gives: "(- (+ a (* b c)) (/ d e))"),
    Row("sums group to the left", "a - b - c", gives: "(- (- a b) c)"),
    Row("an aggregate before a product", "number of a * b", gives: "(* (number of a) b)"),
    Row("a step before an aggregate", "number of a.b.c", gives: "(number of (. (. a b) c))"),
    Row("a date before an aggregate", "number of a at 2022", gives: "(number of (at a 2022))"),
    Row("a date before a comparison", "a.b at 2022 is c", gives: "(is (at (. a b) 2022) c)"),
    Row("where is the loosest", "a except b where c or d", gives: "(where (except a b) (or c d))"),
    Row("where again and again", "a where b where c", gives: "(where (where a b) c)"),
    Row("a condition before where", "if a then b otherwise c where d", gives: "(where (if a b c) d)"),
    Row("a quantifier binds as not does", "every a satisfies b and c", gives: "(and (every a satisfies b) c)"),
    Row(
      "what a quantifier satisfies may be not", "no a satisfies not b is c", gives: "(no a satisfies (not (is b c)))"),
    Row("brackets come first", "(a or b) and (c where d)", gives: "(and (or a b) (where c d))"),
    Row("brackets over lines", "(a\n or b)", gives: "(or a b)"),
  ]

  private static let forms = [
    Row("all the way", "a.all subgroups", gives: "(.all a subgroups)"),
    Row(
      "all the way of the thing looked at", "bodies where all subgroups contains x",
      gives: "(where bodies (contains (.all it subgroups) x))"),
    Row("a step called all", "a.\"all\"", gives: "(. a all)"),
    Row("stated", "a is stated", gives: "(stated a)"), Row("not stated", "a is not stated", gives: "(not-stated a)"),
    Row("not, of a name that begins alike", "not stated-body", gives: "(not stated-body)"),
    Row("nothing said", "a is not stated or not stated", gives: "(or (not-stated a) not stated)"),
    Row("not equal", "a is not b", gives: "(is not a b)"),
    Row("at least", "a is at least 3", gives: "(is at least a 3)"),
    Row("at most", "a is at most 3", gives: "(is at most a 3)"),
    Row("more and less", "a is more than b or a is less than c", gives: "(or (is more than a b) (is less than a c))"),
    Row("before and after", "a is before 2025-01 or a is after b", gives: "(or (is before a @2025-01) (is after a b))"),
    Row("in and contains", "a is in b or b contains a", gives: "(or (is in a b) (contains b a))"),
    Row("quantifiers", "some a or no b or every c", gives: "(or (or (some a any) (no b any)) (every c any))"),
    Row(
      "counted quantifiers", "at least 4 of a or at most 2 of b or exactly 1 of c satisfies d",
      gives: "(or (or (at least 4 of a any) (at most 2 of b any)) (exactly 1 of c satisfies d))"),
    Row(
      "each kind", "each kind of safeguarding-partner and some b",
      gives: "(and (each-kind safeguarding-partner) (some b any))"),
    Row(
      "aggregates", "(sum of a) - (smallest of b) - (largest of c) - average of d",
      gives: "(- (- (- (sum of a) (smallest of b)) (largest of c)) (average of d))"),
    Row("known by", "a known by 2023 at 2022", gives: "(at (known a 2023) 2022)"),
    Row("a list", "(a, b, c)", gives: "(list a, b, c)"), Row("one thing in brackets", "(a)", gives: "a"),
    Row("an answer", "%3 except a", gives: "(except %3 a)"),
    Row("names in quotes are never words", "\"every\" or \"2022\"", gives: "(or \"every\" \"2022\")"),
    Row("a name that begins with a digit", "4lsab.members", gives: "(. 4lsab members)"),
    Row("words of the grammar in any case", "a OR NOT b WHERE c", gives: "(where (or a (not b)) c)"),
  ]

  private static let literals = [
    Row("a number", "12", gives: "12"), Row("money", "£1,234.50", gives: "£1234.50"),
    Row("a share", "59.66%", gives: "59.66%"),
    Row("a share with a blank", "3 %", gives: "3%"), Row("a share in words", "2.75 per cent", gives: "2.75%"),
    Row("a number with decimals", "0.125", gives: "0.125"),
    Row("a number of any length", "123456789012345678901.5", gives: "123456789012345678901.5"),
    Row("an amount for each head", "£2.50 per head", gives: "£2.50 per head"),
    Row("a share in brackets", "(1% + 2%) of a", gives: "(of (+ 1% 2%) a)"),
    Row("a rhythm", "a is every 2 months", gives: "(is a every 2 months)"),
    Row("a rhythm without a verb", "a monthly and b", gives: "(and (is a monthly) b)"),
    Row("a share of something", "3% of a + b", gives: "(+ (of 3% a) b)"),
    Row("what part it is", "a as per cent of b", gives: "(as per cent of a b)"),
    Row("for each of so many", "£10 per head of a", gives: "(per head of £10 a)"),
    Row("a length of time", "15 working days", gives: "15 working days"),
    Row("one of a unit", "1 month", gives: "1 month"), Row("truth", "yes", gives: "yes"),
    Row("a month", "2025-01", gives: "@2025-01"), Row("a financial year", "2024/25", gives: "@2024/25"),
    Row("about a year", "2022~", gives: "@2022~"), Row("a range of years", "2022..2024", gives: "@2022..2024"),
    Row("a range of months", "2025-01..2025-03", gives: "@2025-01..2025-03"),
  ]

  private static let mistakes = [
    Row("nothing", "", gives: "E012 1:4 something is missing after `find`"),
    Row("nothing behind an operator", "a or", gives: "E012 1:9 something is missing after `or`"),
    Row("nothing before an operator", "* a", gives: "E011 1:6 `*` does not belong here"),
    Row("an open bracket", "(a or b", gives: "E012 1:6 something is missing after `(`"),
    Row("a bracket too many", "a)", gives: "E011 1:7 `)` does not belong here"),
    Row("empty brackets", "()", gives: "E011 1:7 `)` does not belong here"),
    Row("two names", "a b", gives: "E011 1:8 `b` does not belong here"),
    Row("no condition's end", "if a then b", gives: "E012 1:16 something is missing after `b`"),
    Row("no number", "at least of a", gives: "E011 1:15 `of` does not belong here"),
    Row("no step", "a.", gives: "E012 1:7 something is missing after `a.`"),
    Row("money of three decimals", "£1.505", gives: "E014 1:6 `£1.505` is not a number this can hold"),
    Row("a decimal with letters", "1.5abc", gives: "E014 1:6 `1.5abc` is not a number this can hold"),
    Row(
      "a date that does not exist", "a at 2023-02-29",
      gives: "E013 1:11 `2023-02-29` is not a date of the calendar: February 2023 has 28 days"),
    Row("a text without an end", "a is \"b", gives: "E002 1:11 the text in quotes does not end on its line"),
  ]
}
