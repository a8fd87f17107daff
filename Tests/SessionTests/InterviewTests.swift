import Language
import Model
import Testing

@testable import Interview
@testable import Session

@Suite("The interview of `govsh new`")
struct InterviewTests {
  /// Interviews as they are typed, one answer a line, beside the models that they end in.
  static let files: [String] = Repository.files(in: "Tests/Interviews", ending: ".txt")

  /// Where the model of an interview stands; a scenario looks at the whole one.
  static func model(of path: String) -> String {
    path.hasSuffix("all-answered.txt") ? "scenarios/models/marlowshire.gov" : String(path.dropLast(4)) + ".gov"
  }

  static func held(_ path: String) -> Interviewee {
    var held = Interviewee()
    let lines = (Repository.text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    held.answer(lines.map(String.init))
    return held
  }

  @Test("there are interviews of every sort")
  func existence() {
    let names = Self.files.compactMap { $0.split(separator: "/").last.map { String($0.dropLast(4)) } }
    #expect(
      names == ["adults", "all-answered", "awkward-names", "not-known", "not-stated", "stopped", "twin-subgroups"])
  }

  @Test("what the library says that new models carry is declared in it, each once")
  func carried() {
    let rows = InterviewLibrary.shared.rows
    let declared = InterviewLibrary.shared.files.flatMap { file in
      Parser.parse(file).items.compactMap { item -> String? in
        guard case .declaration(let declaration) = item, declaration.name != nil else { return nil }
        return file.text(declaration.id)
      }
    }
    #expect(rows.count > 20 && Set(rows.map(\.id)).count == rows.count)
    #expect(rows.filter { !declared.contains($0.id) }.map(\.id) == [])
    let words = Set(rows.flatMap(\.conditions))
    #expect(words == ["children", "adults", "report", "chair-scrutinises"])
  }

  @Test("each ends in its model, byte for byte", arguments: files)
  func models(_ path: String) {
    let model = Self.held(path).interview.model(besides: .shared)
    let written = Self.model(of: path)
    if Repository.isUpdating { Repository.write(model.text, to: written) }
    #expect(model.text == Repository.text(written), "\(written)")
    Interviewee.expectSound(model, beside: .builtIn(with: [SourceText(name: "new.gov", model.text)]))
  }

  @Test("each model answers what people ask first", arguments: files)
  func answers(_ path: String) {
    let model = Self.held(path).interview.model(besides: .shared)
    let name = model.partnership
    var statements = ["show", "who chairs", "who sits on", "quorate", "questions", "check", "history", "report visit"]
      .map { "\($0) \(name)" }
    if let route = model.route { statements.append("escalate \(route) from \(name)") }
    if let year = model.year { statements.append("funding \(name) \(year)") }
    for statement in statements {
      let printed = Interviewee.ask(statement, of: model)
      #expect(!printed.isEmpty && !printed.contains("error E"), "\(statement): \(printed)")
    }
    let isSilent = Interviewee.ask("check", of: model).contains("no rule speaks")
    #expect(
      isSilent == path.contains("/not-"), "whom a partnership of unknown kind serves decides which law is its law")
  }

  @Test("stopped after any number of answers the model is sound")
  func stoppedAnywhere() {
    let lines = (Repository.text("Tests/Interviews/all-answered.txt") ?? "").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    for count in stride(from: 1, to: lines.count, by: 7) {
      var held = Interviewee()
      held.answer(Array(lines[..<count]) + ["stop"])
      #expect(held.interview.isOver)
      Interviewee.expectSound(held.interview.model(besides: .shared))
    }
  }

  @Test("a full interview asks little enough for twenty minutes, and tells how far it is")
  func length() {
    var held = Self.held("Tests/Interviews/all-answered.txt")
    #expect(held.interview.isOver && (40...80).contains(held.interview.answered), "\(held.interview.answered)")
    held = Interviewee()
    #expect(held.interview.prompt?.part == 1 && held.interview.prompt?.parts == 6)
    held.answer(by: { _ in "" })
    #expect(held.interview.answered < 45)
  }

  // MARK: Not knowing

  /// The questions where not knowing leaves nothing to ask of anyone: where in the paper, and how many pages.
  private static let silent: Set<InterviewTopic> = [
    .placeOfPartnership, .placeOfPartners, .placeOfMeetings, .placeOfDisputes, .placeOfMoney, .pages,
    .openPoint,
  ]

  /// An answer to every question, so that each can be left open by itself.
  static func reply(_ key: InterviewKey) -> String {
    if key.index > 0 { return "" }
    switch key.slot {
    case .quorum: return "3"
    case .openPoint: return ""
    case .quorumWords: return "half of them"
    case .period: return "2025/26"
    case .meets: return "quarterly"
    case .placeOfPartnership, .placeOfPartners, .placeOfMeetings, .placeOfDisputes, .placeOfMoney: return "page 4"
    default: return InterviewScript.question(key.slot)?.question.example ?? ""
    }
  }

  /// The questions of a model, by what they say.
  private static func questions(of model: WrittenModel) -> Set<String> {
    var conversation = Conversation(Interviewee.load(model))
    _ = conversation.type("today 2026-01-15")
    let outcomes = conversation.session.runAll(SourceText(name: "input", "questions \(model.partnership)"))
    return Set((outcomes.first?.answer?.rows ?? []).map(\.sentence))
  }

  @Test("whatever nobody knows is a comment and one more question", arguments: ["not stated", "unknown"])
  func gaps(_ words: String) {
    var whole = Interviewee()
    whole.answer(by: Self.reply)
    #expect(whole.told.allSatisfy { $0.hasPrefix("Taken as") }, "\(whole.told)")
    let known = Self.questions(of: whole.interview.model(besides: .shared))
    for slot in InterviewTopic.allCases where !Self.silent.contains(slot) {
      var held = Interviewee()
      held.answer { key in
        if key == InterviewKey(slot) { return words }
        return slot == .quorumWords && key.slot == .quorum ? "5" : Self.reply(key)
      }
      let model = held.interview.model(besides: .shared)
      Interviewee.expectSound(model)
      let mark =
        words == "unknown" ? "not known to the person interviewed." : "the paper was searched and does not say."
      let isTold = slot == .quorumNumber || slot == .quorumWords || model.text.contains(mark)
      #expect(isTold, "\(slot): \(words)")
      let new = Self.questions(of: model).subtracting(known)
      #expect(!new.isEmpty, "\(slot) \(words) asks nothing")
    }
  }

  @Test("what the paper does not say and what nobody knows are told apart, and asked plainly")
  func doubts() {
    for (reply, wanted) in [("1", Given.Content.notStated), ("2", .unknown), ("", .unknown)] {
      for word in ["d", "?", "don't know", "don’t know", "Don't Know"] {
        var interview = Interviewee().interview
        #expect(interview.take(word) == [])
        #expect(interview.prompt?.text.hasSuffix("does the paper not say so, or do you not know?") == true)
        #expect(interview.prompt?.choices.count == 2)
        #expect(interview.take(reply) == [])
        #expect(interview.answers[.title]?.content == wanted)
      }
    }
    var interview = Interviewee().interview
    _ = interview.take("d")
    #expect(interview.take("perhaps") == ["1 or 2 is wanted here; `back` asks the question again."])
    #expect(interview.take("back") == [])
    #expect(interview.prompt?.choices.isEmpty == true && interview.answered == 0)
  }

  // MARK: Talking

  @Test("back mends the last answer, help says why, stop ends")
  func commands() {
    var interview = Interviewee().interview
    #expect(interview.take("back") == ["This is the first question."])
    #expect(interview.take("help").first?.hasPrefix("Why: Every fact") == true)
    #expect(interview.take("help").contains("An answer could be: Marlowshire Safeguarding Children Arrangements 2025"))
    #expect(interview.take("\"help\"") == [])
    #expect(interview.answers.text(.title) == "help")
    #expect(interview.take("back") == ["Taken back: \"help\""])
    #expect(interview.answered == 0)
    #expect(interview.take("stop") == [] && interview.isOver && interview.prompt == nil)
    #expect(interview.take("more") == [])
  }

  @Test("wrong answers get a sentence, and the question again", arguments: mistaken)
  func refusals(_ row: Row<(InterviewTopic, String), String>) {
    var held = Interviewee()
    for _ in 0..<200 {
      guard let key = InterviewScript.next(held.interview.answers) else { break }
      if key == InterviewKey(row.input.0) {
        let before = held.interview.answered
        let told = held.interview.take(row.input.1).joined(separator: "\n")
        #expect(told.contains(row.output), "\(told)", sourceLocation: row.location)
        #expect(held.interview.answered == before, sourceLocation: row.location)
        return
      }
      _ = held.interview.take(Self.reply(key))
    }
    Issue.record("never asked: \(row.input.0)", sourceLocation: row.location)
  }

  static let mistaken: [Row<(InterviewTopic, String), String>] = [
    Row("a month with 13", (.published, "2025-13"), gives: "cannot read a date"),
    Row("a day that is none", (.published, "30 February 2025"), gives: "cannot read a date"),
    Row("a month or a year", (.period, "2011-12"), gives: "may be a month or a financial year"),
    Row("an end before its beginning", (.period, "2025 to 2024"), gives: "cannot read a year"),
    Row("a number out of the choices", (.paperKind, "5"), gives: "One of the numbers 1 to 4"),
    Row("a person for a post", (.councilPost, "Jane Doe"), gives: "looks like a person's name"),
    Row(
      "a person with a rank", (.councilPost, "Chief Superintendent Jane Doe"), gives: "looks like a person's name"),
    Row("a person before the post", (.chair, "Jane Doe, Director of Children"), gives: "looks like a person's name"),
    Row("a person in brackets", (.chair, "Independent Chair (Jane Doe)"), gives: "looks like a person's name"),
    Row("a person after a colon", (.chair, "Chair: Jane Doe"), gives: "looks like a person's name"),
    Row("none for a post", (.chair, "none"), gives: "type vacant"),
    Row("yes for a post", (.scrutineer, "yes"), gives: "type vacant"),
    Row("a titled person", (.chair, "Dr Jo Hartley"), gives: "such as Independent Chair"),
    Row("a post for a person", (.chairHolder, "Head of Service"), gives: "the title of a post"),
    Row("two posts for one council", (.councilPost, "Director; Leader"), gives: "is 1 organisation"),
    Row(
      "a page too far", (.chair, "Independent Chair @ page 99"), gives: "The paper has 24 pages, and you gave page 99."),
    Row("an amount in words", (.amount, "plenty"), gives: "cannot read an amount"),
    Row("an amount with a comma astray", (.amount, "£6,45"), gives: "cannot read an amount"),
    Row("nothing given", (.amount, "£0"), gives: "write `in kind`"),
    Row("no for a council", (.council, "no"), gives: "I understood no name there. Enter: I do not know"),
    Row("none for an agency", (.agency, "none"), gives: "Enter: no more"),
    Row("a list for one agency", (.agency, "Fire and Rescue, Probation"), gives: "`Fire and Rescue`, `Probation`"),
    Row("two in one for a payer", (.payer, "the council and the police"), gives: "`the council`, `the police`"),
    Row("an acronym for a health body", (.health, "ICB"), gives: "I understood `ICB`, which is an acronym"),
    Row("a word for many for a police force", (.police, "police"), gives: "which is a word for many"),
    Row("a list for a payer", (.payer, "Schools, Probation"), gives: "Named so far: Marlowshire Council;"),
    Row("an amount for a name", (.payer, "£20,000"), gives: "words are wanted"),
    Row("twice a month or every second one", (.meets, "bi-monthly"), gives: "may mean every 2 months or twice a month"),
    Row("a rhythm that is none", (.meets, "often"), gives: "cannot read how often"),
    Row("a time that is none", (.timeLimit, "soon"), gives: "cannot read a length of time"),
    Row("marks alone", (.name, "..."), gives: "no words in that"),
    Row("yes or no", (.england, "maybe"), gives: "`yes` or `no`"),
    Row("a chapter", (.name, String(repeating: "long ", count: 80)), gives: "longer than 300 letters"),
  ]

  @Test("what was doubted is taken when it is typed once more")
  func insisting() {
    var held = Interviewee()
    held.answer { key in key.slot == .councilPost ? "Jane Doe" : Self.reply(key) }
    #expect(held.interview.answers.texts(.councilPost) == ["Jane Doe"])
    #expect(held.told.filter { $0.contains("looks like a person's name") }.count == 1)
  }

  @Test("a name given before is known by its short form, and the answer says how it was taken")
  func namesOnceMore() {
    var held = Interviewee()
    held.answer { key in key == InterviewKey(.payer) ? "the police" : Self.reply(key) }
    #expect(held.interview.answers.text(.payer) == held.interview.answers.text(.police))
    #expect(held.told.contains { $0.hasPrefix("Taken as: `") })
  }

  @Test("dates, amounts and rhythms are read as people write them", arguments: spoken)
  func readings(_ row: Row<(InterviewTopic, String), String>) {
    var held = Interviewee()
    held.answer { key in key == InterviewKey(row.input.0) ? row.input.1 : Self.reply(key) }
    #expect(held.interview.model(besides: .shared).text.contains(row.output), sourceLocation: row.location)
  }

  static let spoken: [Row<(InterviewTopic, String), String>] = [
    Row("a day", (.published, "3rd of June 2025"), gives: "published 2025-06-03"),
    Row("a day in numbers", (.published, "03/06/2025"), gives: "published 2025-06-03"),
    Row("a month", (.published, "Sept 2025"), gives: "published 2025-09"),
    Row(
      "about a year", (.since, "about 2019"), gives: "exists from 2019~".replacing("exists ", with: "exists          ")),
    Row("two years in one", (.period, "2024-2025"), gives: "covering  2024/25"),
    Row("from month to month", (.period, "April 2024 to March 2025"), gives: "covering  2024/25"),
    Row("a part of a year", (.period, "April to June 2025"), gives: "covering  2025-04..2025-06"),
    Row("thousands", (.amount, "£64.5k"), gives: "amount £64,500 "),
    Row("pence", (.amount, "1234.50"), gives: "amount £1,234.50 "),
    Row("in kind", (.amount, "in kind"), gives: "amount not stated as in-kind in 2025/26"),
    Row("twice a year", (.meets, "twice a year"), gives: "meets           2 times a year"),
    Row("every other month", (.meets, "every other month"), gives: "meets           every 2 months"),
    Row("six-weekly", (.meets, "six-weekly"), gives: "meets           every 6 weeks"),
    Row("as needed", (.meets, "as required"), gives: "meets           as needed"),
    Row("two weeks", (.timeLimit, "within two weeks"), gives: "time limit 2 weeks"),
    Row("what one knows oneself", (.meets, "monthly @ own knowledge"), gives: "cite mscp-interview"),
  ]

  @Test("no line, however odd, stops the interview or makes a model that does not load")
  func endures() {
    let odd = [
      "", "?", "1", "2", "3", "d", "back", "help", "\u{0}\u{1B}[31m", "\"", "\\", "a } b { c", "# x", "cite", "not",
      "vacant", "L12", "£5", "2025/26", "é̀ 漢字 \u{202E}x", " @ ", "x @ y", ";;", "a;b;c", "> who chairs silg", "Group",
      "\u{1F600} \u{1F468}\u{200D}\u{1F469}", "everything", "monthly", "5 days",
    ]
    for seed in 1...6 {
      var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
      var interview = Interviewee().interview
      for _ in 0..<150 where !interview.isOver {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        _ = interview.take(odd[Int(state >> 33) % odd.count])
      }
      Interviewee.expectSound(interview.model(besides: .shared))
    }
  }
}
