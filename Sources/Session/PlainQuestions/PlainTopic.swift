import Language

/// What a question is about, as its words tell wherever they stand.
///
/// A question that fits no shape is read by its topics: every word of it must belong to a topic, to a name, to a date,
/// or be one that carries no meaning. What has a word too many is not read, so that nothing is answered as another.
enum PlainTopic: Hashable {
  case chair, viceChair, members, count, represents, quorum, meets, money, share, total, most, duty, signs, due, span,
    groups
  case structure, reportsTo, routes, change, priorities, papers, minutes, scrutiny, host, support, areas, law, gaps
  case conflicts, rules, vacancies, begins, ends, follows, precedes, holder, appoints, employs, posts, people
  case organisations, bodies, events, figures, visit, since, all, remit, published, consulted, informed, agencies
  case former, when, should, accountableTo, slack, length, clients

  /// The words of each topic in the singular, longest phrases first.
  static let said: [(words: [String], topic: PlainTopic)] = phrases.flatMap { topic, phrases in
    phrases.split(separator: "|").map { phrase in
      (words: PlainVocabulary.words(String(phrase)).map(WordIndex.singular), topic: topic)
    }
  }.sorted { $0.words.count > $1.words.count }

  /// The phrases of each topic, in the singular, parted by bars.
  ///
  /// It has a type of its own, because the compiler takes seconds over a literal of this length inside an expression.
  private static let phrases: [(topic: PlainTopic, phrases: String)] = [
    (chair, "chair|chaired|chairing|lead|led|leading|leader|head|headed|run|in charge|at top"),
    (viceChair, "vice chair|vice-chair|deputy chair|vice chairs|deputise|deputises|stand in for"),
    (
      members,
      "member|membership|sit|sat|sitting|seat|attend|attending|attendee|belong|take part|participate|on it|made up|everyone on|everybody on"
    ),
    (count, "how many|number|how large|how big"),
    (represents, "represent|represented|representing|representative|rep|speak|delegate"),
    (quorum, "quorum|quorate|valid meeting|minimum attendance"),
    (meets, "meet|meeting|met|how often|frequency|how frequently|how regularly"),
    (
      money,
      "pay|paid|paying|money|budget|fund|funded|funding|funder|payer|contribute|contribution|contributed|contributing|contributor|cost|cash|spend|spent|spending|put in|pay in|carry|bear|give|gave|given|finance|pound|income"
    ),
    (slack, "left over|underspend|underspent|overspend|overspent|surplus|reserve|carried over|carried forward"),
    (length, "how long are meeting|how long is meeting|how long do meeting|how long does meeting"),
    (share, "share|breakdown|break down|proportion|percentage|per cent|percent|split"),
    (
      total,
      "total|altogether|whole|overall|in all|combined|each year|per year|a year|annually"
    ),
    (most, "most|least|more|less|biggest|largest|smallest|main|key|top|latest|newest|most recent|most important"),
    (
      duty,
      "duty|responsible|responsibility|legally responsible|legal duty|legal responsibility|accountable|accountability|answer|answerable|must|obligation|obliged|liable|have to do|has to do|required|in law|by law|statutory|ultimately|apply to|applies to|lead on|own|deal with|look after|handle|supposed to|need to do|expected to do"
    ),
    (
      signs,
      "sign off|sign|signed|wrote|written by|author|approve|approved|agree|agreed|publish|write|written|commission|commissioned|carry out|produce|decide|decided|draw up|prepare"
    ),
    (
      due, "due|deadline|by when|upcoming|coming up|next|falls due|fall due"
    ),
    (
      // How long something takes, of which a calendar of a body says nothing.
      span,
      "how many days|how many working days|how many weeks|time limit|how long|timescale|how quickly|how soon|how fast|how much time|turnaround"
    ),
    (groups, "subgroup|sub-group|group|sub group|committee"),
    (
      structure,
      "structure|structured|organised|organogram|tree|chart|diagram|hierarchy|arrangement|look like|set up like"
    ),
    (
      reportsTo,
      "report to|reports to|reporting to|reports into|report into|above|parent|part of|sit under|sits under"
    ),
    (accountableTo, "answer to|answerable to|accountable to"), (should, "should"),
    (
      routes,
      "escalate|escalation|escalated|disagreement|disagree|dispute|conflict between partner|complain|final say|last word|deadlock|stuck|cannot agree|cant agree|raise concern|raise|go next|practice disagreement|practice dispute|professional difference|professional disagreement|concern|issue"
    ),
    (
      clients, "about child|about adult"
    ),
    (
      change,
      "change|changed|changing|new|different|difference|gone up|gone down|up or down|go up|go down|went up|went down|rise|risen|rose|fall|fallen|fell|grow|grown|grew|increase|increased|decrease|decreased|drop|dropped|trend|happen|happened|happening|altered|left|joined|moved on"
    ),
    (priorities, "priority|aim|objective|goal|focus|working on"),
    (
      papers,
      "paper|document|source|evidence|based on|file|information|up to date|last updated|how old|how recent|how current|how reliable|read"
    ),
    (minutes, "minute"),
    (
      scrutiny,
      "scrutinise|scrutineer|scrutiny|independent scrutineer|independent scrutiny|oversight|oversee|hold to account|holds to account|independent"
    ),
    (host, "host|hosted|hosting|based at"),
    (support, "support|supported|staff|administer|business unit|secretariat|contact"),
    (areas, "area|cover|covered|covering|territory|geography|place"),
    (law, "law|statute|legislation|act of parliament"),
    (
      gaps,
      "gap|missing|weakness|weak spot|hole|look at first|not known|unknown|not stated|unclear|left open|open question|question|unanswered|ask|dont know|do not know|not say|dont say|unresolved"
    ),
    (
      conflicts,
      "contradict|contradiction|discrepancy|inconsistent|inconsistency|paper disagree|source disagree|paper differ|add up|not add up|doesnt add up|dont add up|tally|reconcile|error|mistake|wrong|clash|at odd"
    ),
    (
      rules,
      "rule|comply|complying|compliance|compliant|lawful|legal|fail|failing|breach|meet law|meet rule|meeting law|meeting rule|meeting duty|meet duty|working together|in line with"
    ),
    (vacancies, "vacant|vacancy|unfilled|empty|not filled|no holder|no one in post|nobody in post|no postholder"),
    (
      begins,
      "begin|began|start|started|set up|founded|created|established|formed|launched|come into being|came into being"
    ),
    (ends, "end|ended|ending|stop|stopped|abolished|dissolved|wound up|close|closed|cease|ceased|merge|merged"),
    (
      follows,
      "replace|replaced|successor|took over|take over|followed|came after|come after|become|became|turn into|turned into"
    ),
    (precedes, "predecessor|come before|came before|preceded|used to be|grew out of|come from|came from"),
    (holder, "hold|held|holder|post holder|postholder|fill|filled|name of|named"),
    (appoints, "appoint|appointed"),
    (employs, "employ|employed|employer"),
    (posts, "post|role|job|position"), (people, "people|person|individual|somebody|named person"),
    (organisations, "organisation|agency|partner|statutory partner|partner agency|partner organisation"),
    (bodies, "body"),
    (events, "event"), (figures, "figure|statistic|data|series"),
    (visit, "visit|scrutiny visit|briefing|report on"),
    (since, "since|after|than|than before|than previously|compared with|compared to|compared"),
    (all, "all|every|each|list"),
    (
      remit, "remit|purpose|for what|term of reference|terms of reference|stand for|short for|abbreviation|acronym|mean"
    ),
    (consulted, "consult|consulted"), (informed, "inform|informed|told|notified"),
    (agencies, "relevant agency|relevant organisation"), (former, "used to|former|formerly|previous|previously"),
    (when, "when|what date|which date|what day|which day|since when"),
    (published, "published|publication|come out|came out"),
  ]

  /// Words that carry no meaning of their own in a question.
  ///
  /// `not`, `no`, `if` and `why` do, and are not among them.
  static let idle: Set<String> = Set(
    [
      "who whom whose what which where how is are was were be been being am do does did can could would shall will",
      "may might has have had having get gets got there here it its they them their he she his her we us our i me my you",
      "your of on in to and or for with by about at from as into onto within under over than then so that these those s",
      "any some anyone anybody someone somebody else also still yet now currently present today again please show list draw",
      "print display tell find see look know said say says stated state according actually really exactly just only much",
      "many lot long far kind sort type way partnership board boards body one ones name names year years",
      "time times date dates day days up out off through during between local current overall main safeguarding need needs",
      "provide provides concerning else want take takes make makes made go goes going come comes apply applies involved done",
    ].flatMap(PlainVocabulary.words))

  /// Whether a line begins as a question does.
  static func begins(_ line: String) -> Bool {
    let opening =
      [
        "whos", "whats", "wheres", "hows", "whens", "anyone", "anybody", "tell", "since", "to", "by", "am",
      ] + ["who", "whom", "whose", "what", "which", "when", "where", "how", "is", "are", "was", "were"]
    let more = [
      "does", "do", "did", "can", "could", "should", "would", "will", "has", "have", "had", "may", "must", "if",
    ]
    return PlainWord.words(of: line).first.map { (opening + more).contains($0.folded) } ?? false
  }

  /// Whether a word is ordinary English: that no paper has it says nothing about what was asked.
  static func isEverySubject(_ word: String) -> Bool { ordinary.contains(word.lowercased()) }

  private static let ordinary: Set<String> = Set(
    [
      "anything everything something nothing anyone ever never always sometimes bigger smaller better worse best worst",
      "withdraw object objected relate relates inherit inherited breaks break round fair facts rest resolution conflicts",
      "overrule worked works doing being getting putting taking giving asking telling wants wanted wish really quite",
      "rather perhaps maybe probably possibly likely instead together apart properly correctly wrongly truly simply",
      "already enough cannot wont didnt isnt arent wasnt ran runs helped helps sticks stuck healthy look looked looks",
      "monitoring monitored handled handling allowed happy sure full text available copy yr",
    ].flatMap(PlainVocabulary.words))

  /// Whether a word stands in questions of every kind, and is no word of a name.
  static func isCommon(_ word: PlainWord) -> Bool {
    isIdle(word) || said.contains { $0.words == [WordIndex.singular(word.folded)] }
  }

  /// Whether a word only joins the others of a question.
  static func isIdle(_ word: PlainWord) -> Bool {
    idle.contains(word.folded) || PlainVocabulary.articles.contains(word.folded)
      || PlainVocabulary.small.contains(word.folded)
  }

  /// Those of them that may stand where nothing but what a thing is, is asked.
  static let asking: Set<String> = [
    "what", "is", "are", "was", "do", "you", "we", "know", "about", "of", "on", "say", "says",
  ]
}

/// What some topics mean, of things of some kinds: the statements, with a slot for each thing that is named.
struct PlainMeaning {
  let form: StatementForm.ID
  let topics: Set<PlainTopic>
  let slots: [PlainShape.Slot]
  let meant: [String]

  /// Topics that may stand beside those and change nothing.
  let also: Set<PlainTopic>

  init(
    _ topics: Set<PlainTopic>, also: Set<PlainTopic> = [], _ slots: [PlainShape.Slot], _ form: StatementForm.ID,
    _ meant: String...
  ) {
    (self.form, self.topics, self.also, self.slots, self.meant) = (form, topics, also, slots, meant)
  }

  /// Whether it is about some topics: about all of its own, and none that would change what is asked.
  func isAbout(_ said: Set<PlainTopic>) -> Bool {
    topics.isSubset(of: said) && said.subtracting(topics).isSubset(of: also)
  }

  /// Whether the answer tells what should be: only such a one answers a question that asks it.
  var tellsWhatShould: Bool {
    [.whoIsAccountable, .questions, .calendar].contains(form) || !topics.isDisjoint(with: [.duty, .due, .span])
  }

  /// Whether the answer tells when: only such a one answers a question that asks it.
  var tellsWhen: Bool {
    let dated = [".meets", ".deadline", ".rhythm", ".published"]
    return [.history, .calendar, .diff].contains(form)
      || meant.contains { text in dated.contains { text.contains($0) } }
  }
}
