import Analysis
import FoundationEssentials
import Language
import Model
import Synchronization
import Testing

@testable import Session

/// Options as text: read and put into the model's files, they give the facts of the draft; and they know what they stand
/// on.
@Suite("Saved options")
struct SavedOptionTests {
  private static func run(_ text: String, in session: inout Session) -> [Session.Outcome] {
    session.runAll(SourceText(name: "input", text))
  }

  /// The statement, and the first choice for everything it leaves open, until nothing is.
  private static func adopt(_ statement: String, in session: inout Session) throws -> Option {
    _ = run(statement, in: &session)
    for _ in 0..<60 {
      let option = try #require(session.work.inHand)
      var trial = Evaluation(View(option.base, at: TimeSlice(option.proposal.eve)), budget: Budget(steps: 50_000_000))
      guard let item = try trial.plan(option).open.first else { break }
      let answer = item.asksForName ? "southampton-city-council" : "\"somebody\""
      let choice = item.options.isEmpty ? "as \(answer)" : "keep a"
      _ = run("resolve \(item.number) \(choice)", in: &session)
    }
    return try #require(session.work.inHand)
  }

  static let changes = [
    "plan merge silg, spig into \"Learning Group\" effective 2022-06 because \"one group\" by southampton-scp",
    "plan merge southampton-scp, southampton-sab into trial effective 2025-01",
    "plan dissolve southampton-sab effective 2024-06",
    "plan split scasp into children-part, adults-part serving children, adults effective 2025-06",
    "plan withdraw hiow-icb from southampton-scp effective 2024-06",
    "plan move business-group under hips-executive from southampton-scp effective 2024-06",
    "plan create \"Data Group\" as subgroup under scasp and rechair \"Data Group\" to scasp-scrutineer effective 2025-06",
    "plan stand down scott-mackechnie from scasp-scrutineer effective 2025-06",
    "plan transfer rapid-review from silg to spig effective 2022-06",
    "plan quorum silg to at least 3 of silg.members effective 2022-06",
  ]

  @Test("put into the model's files, the text gives the facts of the draft and nothing else", arguments: changes)
  func conservation(_ statement: String) throws {
    var session = Session(.shared, today: pinnedDay)
    _ = try Self.adopt(statement, in: &session)
    let saved = try #require(Self.run("plan save", in: &session).first?.answer?.text)
    let refused = Self.run("apply tried", in: &session).flatMap(\.diagnostics)
    #expect(refused.isEmpty, "\(refused.map(\.diagnostic.message))")
    let parts = saved.components(separatedBy: "\n# Ends")
    let base = DeclarationWriter(Branch(base: LoadedModel.shared.store)).text()
    let ends = parts.count > 1 ? parts[1].components(separatedBy: "\n# Stands on")[0] : ""
    let files = [SourceText(name: "model.gov", Self.ending(ends, in: base)), SourceText(name: "option.gov", parts[0])]
    let loaded = LoadedModel.files(files, name: "model")
    #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.diagnostic.message).prefix(3))")
    let (found, wanted) = (
      DeclarationWriter(Branch(base: loaded.store)).text(), DeclarationWriter(session.branch).text()
    )
    let difference = zip(found.split(separator: "\n"), wanted.split(separator: "\n")).first { $0 != $1 }
    #expect(found == wanted, "\(String(describing: difference))")
    #expect(found != base)
  }

  /// A model in which clauses that end take the place of the same without their end, as a reviewer puts them there.
  private static func ending(_ ends: String, in base: String) -> String {
    var lines = base.components(separatedBy: "\n")
    var head = ""
    for line in ends.components(separatedBy: "\n") {
      if line.hasSuffix("{"), !line.hasPrefix(" ") {
        head = String(line.dropLast(2))
      } else if line.hasPrefix("  "), !line.hasPrefix("  #") {
        let words = line.components(separatedBy: " ")
        var inside = false
        for index in lines.indices {
          if !lines[index].hasPrefix(" ") { inside = lines[index].hasPrefix(head + " ") }
          let ended = words.indices.dropLast().contains { position in
            words[position] == "to"
              && (words[..<position] + words[(position + 2)...]).joined(separator: " ") == lines[index]
          }
          if inside, ended {
            lines[index] = line
            break
          }
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Files that a session writes to and reads from.
  private final class Folder: Sendable {
    let files = Mutex<[String: String]>([:])

    var reading: FileReading {
      FileReading(canWrite: true) { [self] path in
        files.withLock { $0[path] }.map { .success(Array($0.utf8)) } ?? .failure(.missing)
      }
    }

    func take(_ outcomes: [Session.Outcome]) {
      for case .write(let path, let text) in outcomes.flatMap(\.effects) { files.withLock { $0[path] = text } }
    }
  }

  private static func codes(_ outcomes: [Session.Outcome]) -> [Code] {
    outcomes.flatMap(\.diagnostics).map(\.diagnostic.code)
  }

  @Test("an option that was saved is in hand again with its choices, on the facts that it stands on alone")
  func loading() throws {
    let folder = Folder()
    let model = "body a { kind board; chaired by p }\nbody b { kind board; chaired by q }\npost p\npost q\n"
    func session(_ more: String = "") -> Session {
      let loaded = LoadedModel.files([SourceText(name: "model.gov", model + more)], name: "model")
      return Session(loaded, today: pinnedDay, files: folder.reading)
    }
    var first = session()
    folder.take(
      Self.run("plan merge a, b into c effective 2025-06; resolve 1 keep a; plan save option.gov", in: &first))
    let statement = try #require(first.work.inHand?.statement)
    #expect(Self.codes(Self.run("discard; plan load option.gov", in: &first)).isEmpty)
    #expect(first.work.inHand?.statement == statement && first.work.inHand?.resolutions.count == 1)
    let numbers = try #require(first.work.inHand?.numbers)
    _ = Self.run("resolve 2 drop", in: &first)
    folder.take(Self.run("plan save twice.gov; discard; plan load twice.gov", in: &first))
    #expect(numbers.allSatisfy { first.work.inHand?.numbers[$0.key] == $0.value }, "items keep their numbers")
    _ = Self.run("discard; plan load option.gov", in: &first)
    var other = session("body a { meets monthly }")
    let refused = Self.run("plan load option.gov", in: &other)
    #expect(Self.codes(refused) == [.standsOnOther] && other.work.options.isEmpty)
    #expect(refused[0].diagnostics[0].diagnostic.message.contains("now a: meets monthly"))
    var apart = session("body d { meets monthly }")
    #expect(Self.codes(Self.run("plan load option.gov", in: &apart)).isEmpty, "what it does not stand on may change")
    var taken = session("body c { kind board }")
    #expect(Self.codes(Self.run("plan load option.gov", in: &taken)) == [.standsOnOther])
    folder.files.withLock { $0["option.gov"] = $0["option.gov"]?.replacing("chaired by p", with: "chaired by q") }
    #expect(Self.codes(Self.run("plan load option.gov", in: &first)) == [.changedByHand])
    #expect(Self.codes(Self.run("plan save option.gov", in: &first)).isEmpty, "a saved option is written anew")
    folder.files.withLock { $0["model.gov"] = model }
    #expect(Self.codes(Self.run("plan save model.gov", in: &first)) == [.notWritten])
  }
}
