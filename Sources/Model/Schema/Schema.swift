/// The schema: every relation a model may state, declared once.
///
/// Clauses, completion, help, labels of differences, validation and exports read this table. A new relation is a new
/// entry in one of the groups, and nothing else, until some question asks for it by name.
public enum Schema {
  /// Every relation, in the order in which clauses are printed.
  public static let relations: [RelationDefinition] = {
    var all: [RelationDefinition] = []
    all.reserveCapacity(120)
    for group in [identity, structure, people, working, duties, escalation, money, documents, changes, rules] {
      all.append(contentsOf: group)
    }
    return all
  }()

  /// Every relation's reference, in the order of the table.
  public static let all: [Relation] = relations.indices.map { Relation(index: UInt8($0)) }

  /// The relation of a name used in expressions, or nil.
  public static func relation(named name: String) -> Relation? { first { $0.name == name } }

  /// The relation that a name follows backwards, or nil.
  public static func relation(inverse name: String) -> Relation? { first { $0.inverse == name } }

  /// The relation whose clause is this one word, which expressions take too: `bodies where serves is adults`.
  public static func relation(clause word: String) -> Relation? { first { $0.clause == word } }

  private static func first(where holds: (RelationDefinition) -> Bool) -> Relation? {
    relations.firstIndex(where: holds).map { Relation(index: UInt8($0)) }
  }

  /// A relation that the program itself asks for.
  ///
  /// A name that is not in the table is a slip of ours, which the tests find by naming every constant; it answers with
  /// the first relation rather than stop a user's session.
  static func known(_ name: String) -> Relation { relation(named: name) ?? Relation(index: 0) }

  static func entry(
    _ name: String, _ clause: String, inverse: String? = nil, of subjects: [EntityKind] = [], is object: ObjectShape,
    many: Bool = true, with qualifiers: [Qualifier] = [], as capacities: [String] = [],
    lasts persistence: Persistence = .lasting, absent absence: Absence = .notStated, table: String? = nil,
    near: [String] = [], _ topic: Topic,
    _ help: String
  ) -> RelationDefinition {
    RelationDefinition(
      name: name, clause: clause, inverse: inverse, subjects: subjects, object: object, isMany: many,
      qualifiers: qualifiers, capacities: capacities, persistence: persistence, absence: absence, table: table,
      near: near, topic: topic, help: help)
  }
}

extension Relation {
  /// The name a declaration gives.
  public static let name = Schema.known("name")
  /// Acronyms, former names, printed variants.
  public static let alias = Schema.known("alias")
  /// The name from a date on.
  public static let called = Schema.known("called")
  /// What sort of thing it is.
  public static let kind = Schema.known("kind")
  /// The thing's life.
  public static let exists = Schema.known("exists")
  /// The areas covered.
  public static let covers = Schema.known("areas")
  /// What it is part of.
  public static let parent = Schema.known("parent")
  /// Who chairs a body.
  public static let chair = Schema.known("chair")
  /// The person who holds a post.
  public static let holder = Schema.known("holder")
  /// Who sits on a body.
  public static let member = Schema.known("members")
  /// The statutory safeguarding partners.
  public static let partner = Schema.known("partners")
  /// The relevant agencies.
  public static let relevantAgency = Schema.known("relevant-agencies")
  /// A list that a source gives whole.
  public static let complete = Schema.known("complete")
  /// Where a post sits.
  public static let organisation = Schema.known("organisation")
  /// Who must be there for a meeting to decide.
  public static let quorum = Schema.known("quorum")
  /// What it succeeds.
  public static let predecessor = Schema.known("predecessors")
  /// What it is for.
  public static let remit = Schema.known("remit")
  /// What it oversees.
  public static let oversees = Schema.known("oversees")
  /// Whose paper it is.
  public static let issuer = Schema.known("issuer")
  /// The words of a question.
  public static let wording = Schema.known("wording")
  /// What it may be the same as, or continue.
  public static let perhaps = Schema.known("perhaps")
  /// The body a fund pays for.
  public static let fundBody = Schema.known("body")
  /// What contributors give.
  public static let contribution = Schema.known("contributors")
  /// The total that a source prints.
  public static let printedTotal = Schema.known("printed-total")
  /// The period a source speaks of.
  public static let covering = Schema.known("period")
  /// When a source was published.
  public static let published = Schema.known("published")
  /// The paper that a paper takes the place of.
  public static let replaces = Schema.known("replaces")
  /// How many lines a source has.
  public static let lines = Schema.known("lines")
  /// A source's headings.
  public static let heading = Schema.known("headings")
  /// The day of an event.
  public static let eventDay = Schema.known("day")
  /// What an event ends.
  public static let ends = Schema.known("ends")
  /// What an event begins.
  public static let begins = Schema.known("begins")
  /// A plan on which an event does not happen.
  public static let setAsideBy = Schema.known("event-set-aside-by")
  /// What does not fit in the sources.
  public static let discrepancy = Schema.known("discrepancies")
  /// Who is accountable and stays so.
  public static let accountable = Schema.known("accountable")
  /// Who exercises it by delegation.
  public static let exercisedBy = Schema.known("exercised-by")
  /// Who does the work.
  public static let responsible = Schema.known("responsible")
  /// Who is consulted.
  public static let consulted = Schema.known("consulted")
  /// Who is told.
  public static let informed = Schema.known("informed")
  /// Who scrutinises it.
  public static let scrutineer = Schema.known("scrutineer")
  /// To whom functions are passed.
  public static let delegatesTo = Schema.known("delegates-to")
  /// To whom an agent answers.
  public static let accountableTo = Schema.known("accountable-to")
  /// The kinds of organisation that a rule of law puts a duty on.
  public static let binds = Schema.known("binds")
  /// The duty of law or guidance that a local one carries out.
  public static let carriesOut = Schema.known("carries-out")
  /// Must, should or local.
  public static let force = Schema.known("force")
  /// The paper a duty rests on.
  public static let authority = Schema.known("authority")
  /// Whether it is for children, adults or both.
  public static let clients = Schema.known("clients")
  /// How long something may take.
  public static let deadline = Schema.known("deadline")
  /// What starts the time of a duty.
  public static let dutyClock = Schema.known("clock")
  /// How often a duty falls due.
  public static let dutyRhythm = Schema.known("rhythm")
  /// Whom an agent reports to.
  public static let reportsTo = Schema.known("reports-to")
  /// For whom an agent acts.
  public static let actsFor = Schema.known("acts-for")
  /// Where a route begins.
  public static let raisedIn = Schema.known("raised-in")
  /// What sets a route off.
  public static let trigger = Schema.known("trigger")
  /// Who decides at the end of a route.
  public static let decider = Schema.known("decider")
  /// The route a step belongs to.
  public static let stepOf = Schema.known("route")
  /// The place of a step in its route.
  public static let order = Schema.known("order")
  /// Who raises a matter at a step.
  public static let raisedBy = Schema.known("raised-by")
  /// To whom a step raises it.
  public static let raisedTo = Schema.known("raised-to")
  /// Whether a step goes on, is one of several, or informs.
  public static let way = Schema.known("way")
  /// How long a step or a route may take.
  public static let timeLimit = Schema.known("time-limit")
  /// What a route, decision or event is about.
  public static let subjectMatter = Schema.known("subject-matter")
  /// Who held or carried out an event.
  public static let doneBy = Schema.known("done-by")
  /// A duty that was done with something.
  public static let fulfils = Schema.known("fulfils")
  /// A duty whose time runs from an event.
  public static let starts = Schema.known("starts")
  /// When a document is to be reviewed.
  public static let reviewBy = Schema.known("review-by")
  /// When a document runs out.
  public static let expires = Schema.known("expires")
  /// When a document was, or is to be, agreed.
  public static let agreed = Schema.known("agreed")
  /// A priority of a period.
  public static let priority = Schema.known("priorities")
  /// How often a body meets.
  public static let meets = Schema.known("meets")
  /// The body whose meeting it was.
  public static let meetingOf = Schema.known("meeting-of")
  /// The things a rule speaks of.
  public static let appliesTo = Schema.known("subjects")
  /// What a rule wants to hold.
  public static let condition = Schema.known("condition")
  /// When a rule need not hold.
  public static let exception = Schema.known("exception")
  /// What a failure of a rule says.
  public static let message = Schema.known("message")

  /// Every constant above, so that a test can hold each against the table.
  public static let known: [(constant: Relation, name: String)] = [
    (name, "name"), (alias, "alias"), (called, "called"), (kind, "kind"), (exists, "exists"), (covers, "areas"),
    (parent, "parent"), (chair, "chair"), (holder, "holder"), (member, "members"), (partner, "partners"),
    (relevantAgency, "relevant-agencies"), (complete, "complete"), (organisation, "organisation"),
    (remit, "remit"), (oversees, "oversees"), (issuer, "issuer"), (wording, "wording"), (perhaps, "perhaps"),
    (quorum, "quorum"), (predecessor, "predecessors"), (fundBody, "body"), (contribution, "contributors"),
    (printedTotal, "printed-total"), (covering, "period"), (published, "published"), (replaces, "replaces"),
    (lines, "lines"),
    (heading, "headings"), (eventDay, "day"), (ends, "ends"), (begins, "begins"),
    (setAsideBy, "event-set-aside-by"), (discrepancy, "discrepancies"),
    (accountable, "accountable"), (exercisedBy, "exercised-by"), (responsible, "responsible"),
    (consulted, "consulted"), (informed, "informed"), (scrutineer, "scrutineer"), (delegatesTo, "delegates-to"),
    (accountableTo, "accountable-to"), (binds, "binds"), (carriesOut, "carries-out"), (force, "force"),
    (authority, "authority"), (clients, "clients"),
    (deadline, "deadline"), (dutyClock, "clock"), (dutyRhythm, "rhythm"), (reportsTo, "reports-to"),
    (actsFor, "acts-for"), (raisedIn, "raised-in"),
    (trigger, "trigger"), (decider, "decider"), (stepOf, "route"), (order, "order"), (raisedBy, "raised-by"),
    (raisedTo, "raised-to"), (way, "way"), (timeLimit, "time-limit"), (subjectMatter, "subject-matter"),
    (doneBy, "done-by"),
    (appliesTo, "subjects"), (condition, "condition"), (exception, "exception"), (message, "message"),
    (fulfils, "fulfils"), (starts, "starts"), (reviewBy, "review-by"), (expires, "expires"), (agreed, "agreed"),
    (priority, "priorities"), (meets, "meets"), (meetingOf, "meeting-of"),
  ]
}
