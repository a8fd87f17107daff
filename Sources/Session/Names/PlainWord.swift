import Language

/// A word of a question as a person typed it.
struct PlainWord: Hashable {
  /// The word without the punctuation around it.
  let written: String
  /// The same in lower case, without apostrophes: what shapes and names are compared with.
  let folded: String
  /// Whether it begins a name that is said whole, so that it is no article there: `A Council`.
  var beginsName = false

  init(_ written: String) {
    self.written = written
    folded = written.lowercased().filter { !Self.apostrophes.contains($0) }
  }

  /// The word without the `'s` of an owner.
  var owner: String {
    written.hasSuffix("'s") || written.hasSuffix("\u{2019}s") ? String(written.dropLast(2)) : written
  }

  private static let apostrophes: Set<Character> = ["'", "\u{2019}", "\u{2018}", "`"]
  private static let dashes: Set<Character> = ["\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}"]
  /// Dashes that part two thoughts, and no two halves of a word.
  private static let breaks: Set<Character> = ["\u{2014}", "\u{2015}"]
  private static let around: Set<Character> = [
    "?", "!", ".", ",", ":", ";", "\"", "\u{201C}", "\u{201D}", "(", ")", "\u{2026}",
  ]

  /// The words of a line; a comma is a word of its own, because it parts the names of a list.
  static func words(of line: String) -> [PlainWord] {
    var words: [PlainWord] = []
    let plain = String(line.map { dashes.contains($0) ? "-" : breaks.contains($0) ? " " : $0 })
    for part in plain.split(whereSeparator: \.isWhitespace) {
      var word = part.drop { around.contains($0) }
      var hasComma = false
      while let last = word.last, around.contains(last) {
        if last == "," { hasComma = true }
        word.removeLast()
      }
      if !word.isEmpty {
        // "HIPS's priorities": of an acronym the owner is what is meant; "children's" is a word of names.
        let said = PlainWord(String(word))
        let isAcronym = said.owner.count > 1 && said.owner == said.owner.uppercased()
        words.append(isAcronym ? PlainWord(said.owner) : said)
      }
      if hasComma { words.append(PlainWord(",")) }
    }
    words.removeAll { $0.written == "-" }
    while words.last?.folded == "," { words.removeLast() }
    return words
  }
}

/// Words of the field, as people say them, and words that carry no meaning.
enum PlainVocabulary {
  /// Words at the beginning that only ask politely; longest first.
  static let openings: [[String]] = phrases([
    "please can you tell me", "could you please tell me", "could you tell me", "can you please tell me",
    "can you tell me", "can i ask", "may i ask", "remind me", "i would like to know", "i wonder", "id like to know",
    "i want to know", "i need to know", "do you know", "do we know",
    "please tell me", "tell me about", "tell me", "please show me", "can you show me", "could you show me",
    "please show", "show me", "give me", "is it true that", "is it true", "is it right that", "is it correct that",
    "is it the case that", "am i right that", "am i right in thinking", "am i right in thinking that", "any idea",
    "tell us", "do you happen to know", "do you know if", "do we know if", "can you tell me if", "can you say",
    "can you tell us", "do you know whether", "do we know whether", "hello", "hi", "sorry", "well", "quick question",
    "list me", "please", "and", "so", "ok", "okay", "do papers say", "do the papers say", "do reports say",
    "do the reports say", "does it say", "does anything say", "does any paper say", "can you find out", "find out",
    "let me know", "would you tell me", "do you have any idea", "have you any idea", "have we any idea",
    "i was wondering", "i am wondering", "im wondering", "could i ask", "just tell me", "just", "briefly", "in short",
    "can we find out", "is it known", "is it stated", "is it clear", "help me understand", "i dont know",
    "i do not know", "i am trying to find out", "im trying to find out", "i need", "i want", "i would like", "id like",
    "what i want to know is", "my question is", "quickly", "out of interest", "do they say", "can i see", "let me see",
    "could i see", "could i have", "can i have", "may i have", "may i see", "can you give me", "could you give me",
  ])

  /// How people speak of the organisation that they are of.
  static let ourselves: Set<[String]> = [
    ["we"], ["us"], ["our", "organisation"], ["my", "organisation"], ["our", "agency"], ["my", "agency"],
    ["organisation"], ["agency"],
  ]

  /// Words at the end that only ask politely.
  static let closings: [[String]] = phrases([
    "please", "thanks", "thank you", "right now", "at the moment", "currently", "at present", "these days", "then",
    "what would happen", "what would each pay", "what does each pay", "what would that mean", "what does that mean",
    "what would that cost", "what would it cost", "what does it cost", "what happens", "what happens next",
    "what happens then", "what next", "what then",
    "how much is left", "how much would be left", "what is left",
    "what would be left", "what remains", "anyway", "as it stands", "as things stand", "for me", "again", "so far",
    "by the way", "nowadays", "at this moment", "just now", "if anyone", "if anybody", "if any", "in short", "briefly",
    "do you know", "if you know", "if you can", "if possible", "today then", "as of now", "for us", "you know",
  ])

  /// Articles and their like, which no name is told apart by.
  static let articles: Set<String> = ["the", "a", "an", "our", "their", "its", "your", "my", "this", "that"]

  /// Words without articles.
  ///
  /// An `a` that stands last, or behind another word as a capital, is of a name: `Board A`.
  static func withoutArticles(_ words: some Collection<PlainWord>, _ articles: Set<String> = articles) -> [PlainWord] {
    words.enumerated().filter { place, word in
      let isOfName = word.folded == "a" && place > 0 && (word.written == "A" || place == words.count - 1)
      return isOfName || word.beginsName || !articles.contains(word.folded)
    }.map(\.element)
  }

  /// Words that change nothing wherever they stand.
  static let fillers: Set<String> = ["else", "actually", "exactly", "presently", "officially", "formally"]

  /// Words of names that say nothing about which thing is meant.
  static let small: Set<String> = [
    "the", "a", "an", "of", "on", "in", "to", "and", "or", "for", "with", "by", "about", "at", "from", "s",
  ]

  /// What some groups are called elsewhere, where nothing of the place in use has the name.
  static let otherNames = [
    "case review group": ["practice review group"],
    "director of adult services": ["director of adult social services", "director of adult social care"],
    "director of adult social services": ["director of adult services", "director of adult social care"],
    "director of adult social care": ["director of adult social services", "director of adult services"],
    "director of childrens services": ["director for children", "director of children"],
    "lead member": ["cabinet member for children"],
    "voluntary sector": ["voluntary services"],
  ]

  /// The other names of what some words mean: those of the table, and for a lead member whatever else councils call one.
  static func others(of said: [PlainWord]) -> [String] {
    let words = said.map(\.folded)
    let known = otherNames[words.joined(separator: " ")] ?? []
    if words.contains("rep") || words.contains("reps") {
      return known + [words.map { $0 == "rep" || $0 == "reps" ? "representative" : $0 }.joined(separator: " ")]
    }
    // `the CSPR group` is the CSPR Subgroup.
    if words.count > 1, words.last == "group" {
      return known + [(words.dropLast() + ["subgroup"]).joined(separator: " ")]
    }
    guard let start = words.indices.dropLast().first(where: { words[$0] == "lead" && words[$0 + 1] == "member" }) else {
      return known
    }
    return known
      + ["cabinet member", "portfolio holder", "councillor"].map { name in
        (words[..<start] + [name] + words[(start + 2)...]).joined(separator: " ")
      }
  }

  /// What people say and what names and papers say for it, the longest with which some words begin; of how many words.
  ///
  /// Each question looks here at each of its words, so that none of the sayings is taken apart that begins otherwise.
  static func saying(at said: ArraySlice<PlainWord>) -> (count: Int, meant: [String])? {
    guard let first = said.first?.folded else { return nil }
    var best: (count: Int, meant: String)?
    for saying in phrasesSaid where saying.said.utf8.starts(with: first.utf8) {
      let phrase = words(saying.said)
      if phrase.count > best?.count ?? 0, said.lazy.map(\.folded).starts(with: phrase) {
        best = (phrase.count, saying.meant)
      }
    }
    return best.map { ($0.count, words($0.meant)) }
  }

  /// All words of what people say, and of what is said for it.
  static var wordsOfSayings: Set<String> { Set(phrasesSaid.flatMap { words($0.said) + words($0.meant) }) }

  /// It has a type of its own, because the compiler takes seconds over a literal of this length inside an expression.
  private static let phrasesSaid: [(said: String, meant: String)] = [
    ("had paid", "paid"), ("had given", "gave"), ("had cut", "cut"), ("nhs trusts", "nhs providers"),
    ("arrangement", "arrangements"), ("are in care", "are looked after"),
    ("were in care", "were looked after"),
    ("annual report", "yearly report"),
    ("annual reports", "yearly report"),
    ("yearly reports", "yearly report"),
    ("dcs", "director of childrens services"), ("dass", "director of adult social services"),
    ("director of childrens social care", "director of childrens services"),
    ("chief constable", "chief officer of constabulary"), ("cabinet member", "lead member"),
    ("portfolio holder", "lead member"), ("councillor", "lead member"),
    ("safeguarding partners", "statutory partners"), ("adult reviews", "safeguarding adults review"),
    ("safeguarding adults reviews", "safeguarding adults review"),
    ("safeguarding adult review", "safeguarding adults review"),
    ("safeguarding adult reviews", "safeguarding adults review"), ("sar", "safeguarding adults review"),
    ("sars", "safeguarding adults review"), ("section eleven", "section 11"), ("s11", "section 11"),
    ("sec 11", "section 11"), ("s.11", "section 11"), ("sub group", "subgroup"), ("sub groups", "subgroups"),
    ("sub-group", "subgroup"), ("sub-groups", "subgroups"), ("quorate", "quorate"),
    ("child death reviews", "child death review"), ("serious case reviews", "serious case review"),
    ("lscb", "local safeguarding children board"), ("exec", "executive"), ("chairperson", "chair"),
    ("chairman", "chair"), ("chairwoman", "chair"), ("chaired by whom", "chair"), ("everybody", "everyone"),
    ("sab", "safeguarding adults board"),
    ("scp", "safeguarding children partnership"), ("childrens budget", "safeguarding children partnership budget"),
    ("adults budget", "safeguarding adults board budget"), ("childrens board", "safeguarding children partnership"),
    ("children board", "safeguarding children partnership"), ("pot of money", "budget"),
    ("childrens safeguarding board", "safeguarding children board"), ("jtai", "joint targeted area inspection"),
    ("adults safeguarding board", "safeguarding adults board"),
    ("children pot", "safeguarding children partnership budget"),
    ("lcspr", "child safeguarding practice review"), ("lcsprs", "child safeguarding practice reviews"),
    ("pot", "budget"),
    ("kitty", "budget"), ("pots", "budgets"),
    ("childrens pot", "safeguarding children partnership budget"), ("s42", "section 42"),
    ("adults pot", "safeguarding adults board budget"), ("adult pot", "safeguarding adults board budget"),
    ("grp", "group"),
    ("last yr", "last year"), ("this yr", "this year"), ("next yr", "next year"), ("training programme", "training"),
    ("inquorate", "not quorate"),
    ("smallest amount", "least"), ("biggest amount", "most"), ("largest amount", "most"),
    ("was there ever", "was there"),
    ("chose scrutineer", "appointed scrutineer"), ("chose chair", "appointed chair"), ("purse", "budget"),
    ("cash", "money"), ("chip in", "pay"), ("chips in", "pays"),
    ("cough up", "pay"), ("stump up", "pay"), ("fork out", "pay"), ("shell out", "pay"), ("kick in", "pay"),
    ("how many people live in city", "how many residents"), ("how many people live here", "how many residents"),
    ("what is population", "how many residents"), ("how many people live", "how many residents"),
    ("who is it chairs", "who chairs"), ("who is it sits", "who sits"), ("who is it pays", "who pays"),
    ("coughs up", "pays"), ("stumps up", "pays"), ("forks out", "pays"), ("shells out", "pays"),
    ("bill", "contribution"),
    ("walks away", "withdraws"), ("walked away", "withdraws"), ("drops out", "withdraws"), ("dropped out", "withdraws"),
    ("backs out", "withdraws"), ("pulls plug", "withdraws"), ("pulled plug", "withdraws"), ("population", "residents"),
    ("took place of", "replaced"), ("taken place of", "replaced"),
    ("fall out", "disagree"), ("fell out", "disagree"), ("are at odds", "disagree"),
    ("cannot reach agreement", "disagree"),
    ("in chair", "chair"), ("makes sure", "ensures"), ("make sure", "ensures"),
    ("what would happen to us if", "what if"), ("what happens to us if", "what if"),
    ("what would happen if", "what if"), ("what happens if", "what if"), ("what would happen when", "what if"),
    ("what happens when", "what if"), ("what would change if", "what if"), ("what changes if", "what if"),
    ("what would it cost if", "what if"), ("what would it mean if", "what if"), ("what does it cost if", "what if"),
    ("what does it mean if", "what if"), ("what would be effect if", "what if"),
    ("what would it mean for us if", "what if"), ("what would happen to budget if", "what if"),
    ("what does it mean for us if", "what if"), ("what happens to budget if", "what if"),
    ("what would it do to budget if", "what if"), ("suppose", "what if"),
    ("imagine", "what if"), ("what about if", "what if"), ("how would it look if", "what if"),
    ("what difference would it make if", "what if"),
    ("which person", "who"), ("what person", "who"), ("whatever happened", "what happened"),
    ("what ever happened", "what happened"), ("how frequently", "how often"), ("how regularly", "how often"),
    ("get together", "meet"), ("gets together", "meets"), ("come together", "meet"), ("comes together", "meets"),
    ("org chart", "organisation chart"), ("orgchart", "organisation chart"),
    ("organization chart", "organisation chart"),
    ("adult budget", "safeguarding adults board budget"), ("budget for adults", "safeguarding adults board budget"),
    ("adults money", "safeguarding adults board budget"), ("money for adults", "safeguarding adults board budget"),
    ("children budget", "safeguarding children partnership budget"),
    ("budget for children", "safeguarding children partnership budget"),
    ("money for children", "safeguarding children partnership budget"),
    ("funding for children", "safeguarding children partnership budget"),
    ("childrens and adults boards", "boards"), ("children and adults boards", "boards"),
    ("adults and childrens boards", "boards"), ("adults and children boards", "boards"),
    ("childrens and adults partnerships", "boards"), ("adults and childrens partnerships", "boards"),
    ("when boards merged", "at merger"), ("when they merged", "at merger"), ("when we merged", "at merger"),
    ("when two boards merged", "at merger"), ("walk away", "withdraw"), ("after boards merged", "after merger"),
    ("since boards merged", "since merger"),
    ("before boards merged", "before merger"), ("when partnerships merged", "at merger"),
    ("merged partnership", "partnership"), ("merged board", "partnership"), ("merged body", "partnership"),
    ("new partnership", "partnership"), ("systemic issues", "system-wide issues"), ("system wide", "system-wide"),
    ("how many reviews were published", "how many reviews published"),
    ("budget for adults board", "safeguarding adults board budget"),
    ("budget of adults board", "safeguarding adults board budget"),
    ("learning reviews", "review processes"),
    ("learning review", "review processes"), ("action plans after review", "review recommendations"),
    ("action plans after reviews", "review recommendations"), ("action plans from reviews", "review recommendations"),
    ("actions from reviews", "review recommendations"), ("recommendations of reviews", "review recommendations"),
    ("recommendations from reviews", "review recommendations"), ("dataset", "data set"),
    ("funding for adults", "safeguarding adults board budget"),
    ("towards adults", "towards safeguarding adults board budget"),
    ("towards children", "towards safeguarding children partnership budget"),
    ("twenty twenty", "2020"), ("twenty twenty-one", "2021"), ("twenty twenty-two", "2022"),
    ("twenty twenty-three", "2023"), ("twenty twenty-four", "2024"), ("twenty twenty-five", "2025"),
    ("twenty twenty one", "2021"), ("twenty twenty two", "2022"), ("twenty twenty three", "2023"),
    ("twenty twenty four", "2024"), ("twenty twenty five", "2025"),
  ]

  /// What an agency is called in speech, and the kinds of organisation that it means, the present one first.
  static let agencies: [(said: [String], kinds: [String])] = [
    ("police", ["police"]), ("constabulary", ["police"]), ("police force", ["police"]), ("force", ["police"]),
    ("council", ["local-authority"]), ("city council", ["local-authority"]), ("local authority", ["local-authority"]),
    ("authority", ["local-authority"]), ("la", ["local-authority"]), ("county council", ["local-authority"]),
    ("health", ["icb", "ccg"]), ("nhs", ["icb", "ccg"]), ("icb", ["icb"]), ("integrated care board", ["icb"]),
    ("ccg", ["ccg"]), ("clinical commissioning group", ["ccg"]), ("probation", ["probation"]),
    ("probation service", ["probation"]), ("ambulance", ["ambulance"]), ("ambulance service", ["ambulance"]),
    ("fire", ["fire"]), ("fire service", ["fire"]), ("fire brigade", ["fire"]), ("school", ["education"]),
    ("college", ["education"]), ("charity", ["charity"]),
  ].map { (words($0.0), $0.1) }

  static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private static func phrases(_ texts: [String]) -> [[String]] {
    texts.map(words).sorted { $0.count > $1.count }
  }
}
