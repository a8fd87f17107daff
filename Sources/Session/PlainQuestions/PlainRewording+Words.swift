import Language

/// What carries no meaning in a question, and what people say for what shapes say. Articles stand in neither.
extension PlainRewording {
  /// How many words the longest phrase of the tables has.
  static let longest = 8

  /// Words and phrases that change nothing wherever they stand, by their first word, the longest first.
  static let idle: [String: [[String]]] = {
    let phrases = [
      "as far as we know", "as far as anyone knows", "as far as you know", "as far as is known", "as far as i know",
      "to best of our knowledge", "to best of your knowledge", "so far as we know", "so far as is known",
      "in practice", "in reality", "in actual fact", "in fact", "in real life", "at moment", "at present",
      "at present time", "at this moment", "at this point", "at this time", "right now", "at this stage",
      "these days", "nowadays", "currently", "presently", "for time being", "for now", "as things stand",
      "as it stands", "of course", "by any chance", "at all", "as well", "in that case", "by way", "to be clear",
      "to be honest", "if you know", "if known", "if possible", "if you can", "please", "kindly", "thanks", "cheers",
      "actually", "exactly", "precisely", "really", "truly", "genuinely", "basically", "essentially", "simply",
      "technically", "strictly speaking", "strictly", "broadly", "generally speaking", "generally", "normally",
      "usually", "typically", "ordinarily", "still", "also", "too", "even", "though",
      "anyway", "i think", "i believe", "i suppose", "i assume", "i take it", "do you think", "would you say",
      "in your records", "in records", "on record", "on paper", "on books", "according to papers",
      "according to reports", "according to documents", "according to report", "according to sources",
      "in any of papers", "in any paper", "as stated in papers", "mentioned in report", "in papers", "in report",
      "in reports",
      "here in city", "in here", "in our area", "in our patch", "on our patch", "round here", "around here",
      "in total at moment", "in particular", "specifically", "mind you", "you know", "like i said", "again", "and so",
      "out of curiosity", "out of interest", "just to check", "just to confirm", "just checking", "quick one",
      "good morning", "good afternoon", "morning", "afternoon", "hello", "hi", "hey", "erm", "um", "er", "ah", "oh",
      "sorry to ask", "sorry", "remind me", "can you remind me", "can you confirm", "could you confirm",
      "please confirm", "would you mind telling me", "any chance you could tell me", "any idea",
      "i need to know", "we need to know", "wondering", "i was wondering", "were wondering", "i am told", "im told",
      "i gather", "i understand", "apparently", "supposedly", "presumably", "obviously", "surely", "definitely",
      "in plain english", "in simple terms", "in terms of governance", "for record", "for avoidance of doubt",
    ]
    return Dictionary(grouping: phrases.map(PlainVocabulary.words)) { $0[0] }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// What people say, and what shapes say for it, by the first word, the longest first.
  static let sayings: [String: [(said: [String], meant: [String])]] = {
    let all = (spoken + away + come).map {
      (said: PlainVocabulary.words($0.0), meant: PlainVocabulary.words($0.1))
    }
    return Dictionary(grouping: all) { $0.said[0] }.mapValues { $0.sorted { $0.said.count > $1.said.count } }
  }()

  private static let spoken: [(String, String)] = [
    ("back in", "in"), ("way back in", "in"), ("was in charge of", "is in charge of"),
    ("were in charge of", "is in charge of"), ("is at helm of", "chairs"), ("was at helm of", "chaired"),
    ("is at head of", "chairs"), ("is head of", "chairs"), ("presides over", "chairs"), ("presided over", "chaired"),
    ("heads up", "chairs"), ("headed up", "chaired"), ("ran", "led"), ("fronts", "chairs"), ("is running", "leads"),
    ("was running", "led"), ("is calling shots on", "chairs"), ("calls shots on", "chairs"),
    ("is boss of", "chairs"), ("is in chair of", "chairs"), ("is in chair at", "chairs"), ("takes chair at", "chairs"),
    ("took over as chair of", "is chair of"), ("became chair of", "is chair of"),
    ("is chairing", "chairs"), ("was chairing", "chaired"), ("does chairing of", "chairs"), ("does chair", "chairs"),
    ("speaks on behalf of", "represents"), ("speak on behalf of", "represents"), ("speaks up for", "represents"),
    ("acts for", "represents"), ("is voice of", "represents"),
    ("sits for", "represents"), ("attends for", "represents"), ("attends on behalf of", "represents"),
    ("is there for", "represents"), ("is representing", "represents"), ("fights corner of", "represents"),
    ("post 16", "post-16"), ("three partners", "partners"),
    ("three safeguarding partners", "safeguarding partners"), ("all three partners", "all three partners"),
    ("looks at", "oversees"), ("look at", "oversees"), ("keeps eye on", "oversees"),
    ("keeps tabs on", "oversees"), ("gets final say on", "has final say on"), ("holds final say", "has final say"),
    ("gets final say", "has final say"),
    ("gets last word", "has final say"), ("has last word", "has final say"), ("calls shots", "has final say"),
    ("must appoint", "appoints"), ("should appoint", "appoints"), ("has to appoint", "appoints"),
    ("is to appoint", "appoints"), ("picks", "appoints"), ("chooses", "appoints"), ("selects", "appoints"),
    ("hires", "appoints"),
    ("hired", "appointed"), ("recruits", "appoints"), ("recruited", "appointed"), ("picked", "appointed"),
    ("valid", "quorate"), ("lawful meeting", "quorate"), ("take decisions", "decide"), ("make decisions", "decide"),
    ("take decision", "decide"), ("make decision", "decide"), ("reach decision", "decide"),
    ("reach decisions", "decide"), ("go ahead", "meet"), ("carry on", "meet"), ("proceed", "meet"),
    ("hold meeting", "meet"), ("hold meetings", "meet"), ("be held", "meet"), ("take place", "meet"),
    ("convene", "meet"), ("function", "meet"), ("meet lawfully", "meet"), ("do business", "decide"),
    ("approve anything", "decide"), ("decide anything", "decide"), ("decide things", "decide"),
    ("how frequent", "how often"), ("how regular", "how often"), ("by what percentage did", "how much did"),
    ("by how many percent did", "how much did"), ("by how much did", "how much did"),
    ("by what percentage has", "how much did"), ("by how much has", "how much did"),
    ("what percentage did", "how much did"),
    ("by how much have", "how much did"), ("gone up", "rise"), ("went up", "rise"), ("go up", "rise"),
    ("risen", "rise"), ("grown", "rise"), ("increased", "rise"), ("increase", "rise"), ("grow", "rise"),
    ("cost us anything", "cost"), ("cost anything", "cost"), ("cost us", "cost"), ("cost any money", "cost"),
    ("cost agencies anything", "cost"), ("name of person who", "who"), ("person who", "who"),
    ("what is who", "who"), ("whats who", "who"), ("do we know who", "who"), ("tell me who", "who"),
    ("whatre", "what are"), ("whore", "who are"), ("when's", "when is"), ("fire and rescue", "fire service"),
    ("get kicked off", "begin"), ("kicked off", "began"), ("add up correctly", "add up"), ("add up properly", "add up"),
    ("got going", "began"), ("gets going", "begins"),
    ("came into being", "began"), ("come into being", "begin"), ("came into existence", "began"),
    ("what fraction", "what share"), ("what proportion", "what share"), ("put in to", "pay to"), ("put into", "pay to"),
    ("came about", "began"), ("dreamt up", "set up"), ("up and running", "set up"),
    ("sort something out", "agree"), ("sort it out", "agree"), ("sort things out", "agree"), ("settle it", "agree"),
    ("get done", "done"), ("gets done", "done"), ("questions would you put to", "should i ask"),
    ("questions should i put to", "should i ask"), ("would you ask", "should i ask"),
    ("say we must do on", "say about"), ("say we must do about", "say about"),
  ]

  /// That somebody is not there, in one word.
  private static let away: [(String, String)] = {
    let being = ["is", "are", "was", "were", "happens to be", "happen to be"]
    let among = ["", "both ", "all ", "all three ", "all two "]
    let states = [
      "absent", "away", "missing", "ill", "sick", "off sick", "off", "unavailable", "not there", "not present",
      "not in room", "not at table", "no show",
    ]
    let failing = [
      "does not", "do not", "did not", "doesnt", "dont", "didnt", "cannot", "cant", "can not", "could not", "couldnt",
      "will not", "wont", "fails to", "fail to", "failed to",
    ]
    let coming = [
      "come", "attend", "turn up", "show up", "show", "make it", "appear", "join", "come along", "be there",
      "get there",
    ]
    let other = [
      "sends apologies", "send apologies", "sent apologies", "gives apologies", "give apologies", "gave apologies",
      "stays away", "stay away", "stayed away", "absents itself", "skips it", "skip it", "misses it", "miss it",
      "isnt there", "arent there", "isnt present", "arent present", "isnt around", "arent around", "cries off",
      "cry off",
    ]
    let stated = being.flatMap { be in among.flatMap { all in states.map { "\(be) \(all)\($0)" } } }
    let failed = failing.flatMap { fail in coming.map { "\(fail) \($0)" } }
    return (stated + failed + other).map { ($0, "absent") }
  }()

  /// That somebody comes, in one word.
  private static let come: [(String, String)] = [
    "came along", "comes along", "came", "comes", "come", "turn up", "turns up", "turned up", "show up", "shows up",
    "showed up", "is present", "are present", "were present", "be present",
    "attends", "attended", "is in room", "are in room", "is around", "are around", "be there",
  ].map { ($0, "attend") }
}
