import Testing

/// The calls of the program and what must come of each.
extension CommandLineTests {
  private static let silg = "chaired by the Designated Doctor for Southampton"

  static let commands: [Row<[String], Expected>] = [
    Row("an answer", ["-c", "at 2022; who chairs silg"], gives: Expected(status: 0, says: [silg])),
    Row("several lines", ["-c", "at 2022\nwho chairs silg"], gives: Expected(status: 0, says: [silg])),
    Row("nothing", ["-c", ""], gives: Expected(status: 0)),
    Row("steering alone prints nothing", ["-c", "at 2022; use southampton"], gives: Expected(status: 0)),
    Row(
      "an ambiguous name", ["-c", "show SSCP"],
      gives: Expected(status: 2, complains: ["error E031", "southampton-scp", "southwark-scp"])),
    Row(
      "an unknown name", ["-c", "show nobody"],
      gives: Expected(status: 2, complains: ["error E030", "--> -c:1:6", "^^^^^^"])),
    Row(
      "everything is parsed first", ["-c", "list bodies; shw; at 2023-02-30"],
      gives: Expected(status: 2, complains: ["error E010", "error E013"])),
    Row(
      "the first refusal ends it",
      ["-c", "at 2022; who chairs silg; show nobody; list bodies where kind is executive"],
      gives: Expected(status: 2, says: [silg], complains: ["error E030"])),
    Row("a later version's statement", ["-c", "record x.gov"], gives: Expected(status: 2, complains: ["error E050"])),
    Row("leaving", ["-c", "quit; shown never"], gives: Expected(status: 2, complains: ["error E010"])),
    Row("the version", ["--version"], gives: Expected(status: 0, says: ["govsh 0."])),
    Row("help", ["--help"], gives: Expected(status: 0, says: ["999 in an emergency", "--format"])),
  ]

  static let scripts: [Row<[String], Expected>] = [
    Row("a script", ["run", "good.gov"], gives: Expected(status: 0, says: [silg])),
    Row("two scripts share their session", ["run", "good.gov", "good.gov"], gives: Expected(status: 0, says: [silg])),
    Row(
      "a script with a refusal", ["run", "bad.gov"],
      gives: Expected(status: 2, says: ["SILG"], complains: ["error E030", "bad.gov:2:6"])),
    Row(
      "a script that is broken does not run", ["run", "broken.gov"],
      gives: Expected(status: 2, complains: ["error E010", "broken.gov:2:1", "error E013", "broken.gov:4:4"])),
    Row(
      "a broken script stops those before it", ["run", "good.gov", "broken.gov"],
      gives: Expected(status: 2, complains: ["broken.gov:2:1"])),
    Row(
      "a missing script", ["run", "nowhere.gov"], gives: Expected(status: 2, complains: ["error E060", "nowhere.gov"])),
    Row("a folder", ["run", "a-folder"], gives: Expected(status: 2, complains: ["error E061"])),
    Row(
      "a script that is no text", ["run", "latin.gov"],
      gives: Expected(status: 2, complains: ["error E001", "latin.gov:1:3"])),
    Row("no script", ["run"], gives: Expected(status: 64, complains: ["Usage"])),
    Row(
      "a model", ["--model", "model.gov", "-c", "who chairs board"],
      gives: Expected(
        status: 0, says: ["The Board: chaired by the Officer"],
        complains: ["warning E043", "model.gov:1 and 2 more in this file"])),
    Row(
      "a model that is a folder", ["--model", "a-folder", "-c", "list bodies"],
      gives: Expected(status: 2, complains: ["error E061"])),
    Row(
      "more on top", ["--with", "model.gov", "-c", "who chairs board"],
      gives: Expected(status: 0, says: ["The Board"], complains: ["warning E043"])),
    Row(
      "more with a mistake", ["--with", "body.gov", "-c", "list bodies"],
      gives: Expected(status: 2, complains: ["error E033", "body.gov:2:14"])),
    Row(
      "more that does not exist", ["--with", "nowhere.gov", "-c", "list bodies"],
      gives: Expected(status: 2, complains: ["error E060"])),
    Row(
      "a script as a model", ["--model", "good.gov", "-c", "list bodies"],
      gives: Expected(status: 2, complains: ["error E011"])),
    Row(
      "a script that is not trusted opens no file", ["--restricted", "-c", "run good.gov"],
      gives: Expected(status: 2, complains: ["error E063"])),
  ]

  static let options: [Row<[String], Expected>] = [
    Row("before the statements", ["--at", "2022", "-c", "who chairs silg"], gives: Expected(status: 0, says: [silg])),
    Row("after the statements", ["-c", "who chairs silg", "--at", "2022"], gives: Expected(status: 0, says: [silg])),
    Row(
      "before the command's name", ["--at", "2019", "run", "bad.gov"],
      gives: Expected(status: 2, says: ["first stated later"], complains: ["E030"])),
    Row(
      "after the command's name", ["run", "--at", "2019", "bad.gov"],
      gives: Expected(status: 2, says: ["first stated later"], complains: ["E030"])),
    Row(
      "after the files", ["run", "bad.gov", "--at=2019"],
      gives: Expected(status: 2, says: ["first stated later"], complains: ["E030"])),
    Row(
      "a scope", ["--use", "southampton", "-c", "count SSCP"],
      gives: Expected(status: 0, says: ["1", "in the scope of Southampton"])),
    Row(
      "a scope that does not exist", ["--use", "atlantis", "-c", "count SSCP"],
      gives: Expected(status: 2, complains: ["error E030", "option:1:5"])),
    Row(
      "knowledge and today", ["--known", "2023", "--today", "2024-01-01", "-c", "list people"],
      gives: Expected(status: 0, says: ["Derek Benson"])),
    Row(
      "a date that does not exist", ["--at", "2023-02-29", "-c", "list people"],
      gives: Expected(status: 2, complains: ["error E013"])),
    Row(
      "an unknown option", ["--nonsense", "-c", "list people"], gives: Expected(status: 64, complains: ["nonsense"])),
    Row("an option without its value", ["-c"], gives: Expected(status: 64, complains: ["-c"])),
    Row("an unknown command", ["nonsense"], gives: Expected(status: 64, complains: ["nonsense"])),
    Row(
      "an unknown format", ["--format", "xml", "-c", "list people"], gives: Expected(status: 64, complains: ["table"])),
    Row(
      "an unknown colour", ["--color", "blue", "-c", "list people"], gives: Expected(status: 64, complains: ["auto"])),
    Row(
      "an option that the command would ignore", ["format", "--at", "2022", "good.gov"],
      gives: Expected(status: 64, complains: ["at"])),
    Row(
      "the same before the command's name", ["--at", "2022", "format", "good.gov"],
      gives: Expected(status: 64, complains: ["at"])),
    Row(
      "a plan that would change something", ["plan", "merge silg, spig into one effective 2022-06", "--exit-code"],
      gives: Expected(status: 3, says: ["DRAFT OPTION 1", "open item 1: which chair"])),
    Row(
      "the same before the command's name, and not asked to tell",
      ["--today", "2025-01-01", "plan", "plan merge silg, spig into one effective 2022-06"],
      gives: Expected(status: 0, says: ["DRAFT OPTION 1"])),
    Row(
      "a plan that is refused", ["plan", "merge silg, silg into one effective 2022-06", "--exit-code"],
      gives: Expected(status: 2, complains: ["error E090"])),
    Row(
      "a date that a plan would ignore", ["plan", "--at", "2022", "merge silg, spig into one effective 2022-06"],
      gives: Expected(status: 64, complains: ["effective"])),
    Row("a table", ["--format", "table", "-c", "count (silg, spig)"], gives: Expected(status: 0, says: ["2\n"])),
    Row("a list", ["--format", "list", "-c", "count (silg, spig)"], gives: Expected(status: 0, says: ["2"])),
    Row(
      "JSON", ["--format", "json", "-c", "count (silg, spig)"], gives: Expected(status: 0, says: ["\"count\": [\n"])),
    Row(
      "JSON lines", ["--format", "jsonl", "-c", "count (silg, spig); at 2022"],
      gives: Expected(status: 0, says: ["{\"count\":[2,2]}", "\"kind\":\"none\""])),
    Row(
      "JSON of a refusal", ["--format", "jsonl", "-c", "show nobody"],
      gives: Expected(
        status: 2, says: ["\"error\":{\"code\":\"E030\"", "\"statement\":\"show nobody\""], complains: ["error E030"])),
    Row(
      "a page of help as CSV", ["--format", "csv", "-c", "help words"],
      gives: Expected(status: 0, says: ["text", "organisation   a council"])),
    Row("CSV", ["--format", "csv", "-c", "count (silg, spig)"], gives: Expected(status: 0, says: ["count", "2"])),
    Row(
      "Markdown", ["--format", "markdown", "-c", "funding southampton-scp 2024/25"],
      gives: Expected(status: 0, says: ["| contributor", "59.66"])),
    Row(
      "colour when asked", ["--color", "always", "-c", "funding southampton-scp 2024/25"],
      gives: Expected(status: 0, says: ["\u{1B}["])),
  ]

  static let forms: [Row<[String], Expected>] = [
    Row("a file in form", ["format", "--check", "good.gov"], gives: Expected(status: 0)),
    Row(
      "a file that is not", ["format", "--check", "untidy.gov"], gives: Expected(status: 1, complains: ["untidy.gov"])),
    Row(
      "one of two", ["format", "--check", "untidy.gov", "good.gov"],
      gives: Expected(status: 1, complains: ["untidy.gov"])),
    Row(
      "a broken file", ["format", "--check", "broken.gov", "untidy.gov"],
      gives: Expected(status: 2, complains: ["error E010"])),
    Row("a missing file", ["format", "nowhere.gov"], gives: Expected(status: 2, complains: ["error E060"])),
    Row("a folder", ["format", "a-folder"], gives: Expected(status: 2, complains: ["error E061"])),
    Row(
      "the option before the command's name", ["--check", "format", "untidy.gov"],
      gives: Expected(status: 1, complains: ["untidy.gov"])),
  ]

  static let checks: [Row<[String], Expected>] = [
    Row(
      "nothing grave fails in the model", ["check"], gives: Expected(status: 0, says: ["Fails: ", "Cannot be known: "])),
    Row("any failure is one for --strict", ["check", "--strict"], gives: Expected(status: 1, says: ["Fails: "])),
    Row(
      "the same before the command's name", ["--strict", "check", "scrutineer-apart"],
      gives: Expected(status: 1, says: ["it chairs a body that it also scrutinises"])),
    Row("one rule that holds", ["check", "--strict", "no-ccg-seat"], gives: Expected(status: 0, says: ["0 fail"])),
    Row(
      "a body at a date", ["check", "southampton-scp", "--at", "2022-06-30"],
      gives: Expected(status: 0, says: ["no paper says who decides at its end"])),
    Row("nobody", ["check", "nobody"], gives: Expected(status: 2, complains: ["error E030"])),
    Row(
      "rules of one's own", ["check", "--with", "rules.gov"],
      gives: Expected(
        status: 1, says: ["Fails: A meeting has minutes · must", "The Board: it meets without minutes"],
        complains: ["warning E043"])),
    Row(
      "a rule with mistakes", ["check", "--with", "bad-rules.gov"],
      gives: Expected(
        status: 2, complains: ["error E085", "did you mean `chair`", "error E086", "error E087", "error E088", "E089"])),
    Row(
      "JUnit", ["check", "printed-total", "--format", "junit"],
      gives: Expected(
        status: 0, says: ["<?xml", "failures=\"1\"", "<failure type=\"local\" message=\"Budget of the Southampton"])),
    Row(
      "SARIF", ["check", "printed-total", "--format", "sarif"],
      gives: Expected(status: 0, says: ["\"2.1.0\"", "\"ruleId\": \"printed-total\"", "govshCheck/v1"])),
    Row(
      "JSON", ["check", "printed-total", "--format", "json"],
      gives: Expected(status: 0, says: ["\"outcome\": \"fails\"", "\"checks\": [\n"])),
    Row(
      "Markdown", ["check", "printed-total", "--format", "markdown"],
      gives: Expected(status: 0, says: ["**Fails: A printed total is the sum of its lines"])),
    Row(
      "an unknown format", ["check", "--format", "xml"], gives: Expected(status: 64, complains: ["table"])),
  ]

  private static func bytes(_ text: String, _ count: Int) -> [UInt8] {
    Array(repeatElement(Array(text.utf8), count: count).joined())
  }

  static let hostile: [Row<@Sendable () -> [UInt8], Int32>] = [
    Row("nothing", { [] }, gives: 0),
    Row("200,000 opening braces", { bytes("{", 200_000) }, gives: 2),
    Row("brackets nested 10,000 deep", { Array("find ".utf8) + bytes("(", 10_000) + bytes(")", 10_000) }, gives: 2),
    Row("a megabyte on one line", { Array("show ".utf8) + bytes("a", 1_000_000) }, gives: 2),
    Row("a chain of 200,000 operators", { Array("find silg".utf8) + bytes(" or silg", 200_000) }, gives: 2),
    Row("a thousand operators", { Array("find silg".utf8) + bytes(" or silg", 1000) }, gives: 0),
    Row("a thousand steps", { Array("find silg".utf8) + bytes(".parent", 1000) }, gives: 0),
    Row(
      "a list of 100,000 things", { Array("count (silg".utf8) + bytes(", silg", 100_000) + Array(")".utf8) }, gives: 0),
    Row("a NUL", { Array("show a\0".utf8) }, gives: 2),
    Row("bytes that are not UTF-8", { [0xFF, 0xFE, 0x0A] }, gives: 2),
    Row("a quote that does not end", { Array("show \"a".utf8) }, gives: 2),
    Row("line ends of Windows", { Array("at 2022\r\nwho chairs silg\r\n".utf8) }, gives: 0),
  ]

  static let interviews: [Row<[String], Expected>] = [
    Row(
      "a file that is there", ["new", "good.gov"],
      gives: Expected(status: 64, complains: ["good.gov is there already", "--replace"])),
    Row("a folder", ["new", "."], gives: Expected(status: 64, complains: ["is a folder"])),
    Row(
      "no such folder", ["new", "nowhere/a.gov"], gives: Expected(status: 64, complains: ["there is no folder nowhere"])
    ),
    Row("a model to ask", ["new", "a.gov", "--at", "2022"], gives: Expected(status: 64, complains: ["no question"])),
    Row("restricted", ["new", "--restricted"], gives: Expected(status: 64, complains: ["no question"])),
    Row("no file to replace", ["new", "--replace"], gives: Expected(status: 64, complains: ["needs the FILE"])),
    Row("its help", ["new", "--help"], gives: Expected(status: 0, says: ["--replace", "twenty minutes"])),
    Row(
      "the option before the name", ["--today", "2026-01-15", "new", "good.gov"],
      gives: Expected(status: 64, complains: ["good.gov is there already"])),
    Row(
      "a day that is none", ["new", "a.gov", "--today", "soon"],
      gives: Expected(status: 2, complains: ["error E"])),
    Row(
      "nothing said", ["new", "a.gov"], gives: Expected(status: 0, says: ["Nothing was said, so nothing is written."])),
  ]
}
