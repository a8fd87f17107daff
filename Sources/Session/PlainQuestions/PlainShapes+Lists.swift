import Language

/// Questions for lists and counts.
extension PlainShapes {
  static let lists: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which groups|subgroups|boards have no [stated] {relation}", "groups|subgroups without {relation}",
        "what|which groups|subgroups are without {relation}", "groups|subgroups with no {relation}",
      ], means: "find {main}.subgroups where {relation} is not stated"),
    PlainShape(
      .whoAnswersForWhat,
      [
        "what|which duties have nobody|no-one|noone [accountable|responsible]",
        "duties nobody is accountable|responsible for",
        "what|which duties is|has nobody|no-one|noone accountable|responsible for",
        "[all] duties without|with [no] [stated] owner|accountability|lead",
        "what|which duties have no owner|accountable [body]", "what|which duties is|are not|un owned|accounted",
        "what is nobody|no-one accountable|responsible for",
        "what|which duties would|does|do|will nobody|no-one|noone answer for", "duties nobody answers for",
        "what does nobody answer for",
        "who is|are accountable|answerable|responsible [here|now|today]",
      ], means: "who answers for what in {place}"),
    PlainShape(
      .list,
      [
        "what are statutory|legal duties", "statutory|legal duties",
        "what|which duties are [by|required] [by] statutory|legal|statute|law|mandatory",
        "what must partnership do by law", "what must|has|have|needs|need [to] be done|met by|in law|statute",
        "what must we|it|they|you do by|in law|statute", "what has|have to be done|met by|in law|statute",
        "what does|do law|statute|act|guidance require|ask|expect of partnership|us|it|we|board",
        "what does|do law|statute require us|it to do", "what are we required to do",
      ], means: "list duties where force is must"),
    PlainShape(
      .find,
      [
        "what does|do law|statute|act require|ask|expect of {organisation}",
        "what are statutory|legal duties of {organisation}", "what must {organisation} do by law",
        "what does|do {organisation} have|need to do by law", "what is|are {organisation} required to do by law",
        "what are {organisation} statutory|legal duties",
      ], means: "find certain (duties where force is must and binds contains {organisation}.kind)"),
    PlainShape(
      .find, ["what does|do guidance require|ask|expect of {organisation}"],
      means:
        "find certain (duties where binds contains {organisation}.kind) together with {organisation}.accountable-for "
        + "together with {organisation}.responsible-for"),
    PlainShape(
      .list,
      [
        "what|which partnerships are there|here|in|known", "list partnerships", "partnerships",
        "what partnerships are in here", "what|which partnerships are",
        "which partnerships are in here", "what|which partnerships do you know", "partnership list",
      ], means: "list bodies where kind is partnership"),
    PlainShape(
      .list,
      [
        "what|which places|areas do you know|cover|have", "what|which places are there|here|known", "list places",
        "places",
        "what|which areas are there", "where does it cover", "what|which councils|areas are in here",
      ], means: "list areas"),
    PlainShape(
      .list,
      ["list", "list everything", "what can i list", "what lists are there"], means: "list bodies"),
    PlainShape(
      .whoChairs, ["list [all|every|each] chairs|chair", "who chairs what", "who chairs which group"],
      means: "who chairs {groups}"),
    PlainShape(
      .find,
      [
        "what|which bodies|groups|boards cover|serve adults", "what|which bodies|groups|boards are for adults",
        "bodies|groups for adults", "list bodies|groups for adults", "adult groups|bodies",
      ], means: "find {main}.subgroups where serves contains adults"),
    PlainShape(
      .find,
      [
        "what|which bodies|groups|boards cover|serve children", "what|which bodies|groups|boards are for children",
        "bodies|groups for children", "list bodies|groups for children", "children groups|bodies",
      ], means: "find {main}.subgroups where serves contains children"),
  ]

  static let counts: [PlainShape] = [
    PlainShape(
      .show,
      [
        "what|which is newest|latest|most paper|report|source [recent] [paper|report|source]",
        "newest|latest paper|report|source", "what|which paper|report|source is newest|latest|most [recent]",
        "how recent|old is|are newest|latest|last paper|report|source|papers|reports",
      ], means: "show {newestpaper}"),
    PlainShape(
      .whoSitsOn,
      ["are there [any|still] lay members|people", "has|have|do we|it lay members"],
      means: "who sits on {main}"),
    PlainShape(
      .whenDid,
      ["what|who was|were quorum before|previously|earlier|originally", "what was previous|former|old quorum"],
      means: "when did {lineage}.quorum change"),
    PlainShape(
      .whenDid,
      ["what was|were priorities before|previously|earlier", "what were|are previous|former|old|last priorities"],
      means: "when did {lineage}.priorities change"),
    PlainShape(
      .questions,
      [
        "how many open questions|gaps are there", "how many questions are open", "how many gaps [are] [there]",
        "what should i|we ask about first", "what should i|we ask first", "what should i|we raise first",
        "what should i|we be worried|concerned about", "red flags", "what are|is [the] red flags|flag",
        "what would|should you|i|we ask|raise|check [about] [first]", "first thing|question|questions to ask|raise",
        "top|main|biggest gaps|questions",
        "what should worry us|me", "where should i|we start|look",
      ], means: "questions {main}"),
    PlainShape(
      .list, ["how many people are named|there|known", "who is named", "which|what people are named|known|there"],
      means: "list people"),
    PlainShape(
      .find,
      ["how many {series} were there", "how many {series}", "number of {series}", "how many {series} did we have"],
      means: "find {series}.value"),
    PlainShape(
      .conflicts,
      [
        "are|is papers|reports|it consistent|coherent", "what is wrong with arrangements|partnership|papers|it",
        "are papers reliable|right|correct", "can i|we trust papers|reports", "is there anything wrong",
        "what is odd|strange", "what does not match",
      ], means: "conflicts {main}"),
    PlainShape(
      .list,
      [
        "how many routes|escalation [routes] [are] [there|known|recorded|stated|in] [model]",
        "how many escalation routes",
      ],
      means: "list routes"),
    PlainShape(
      .list, ["how many series|figures|indicators|measures [are] [there|known|recorded|stated|in] [model]"],
      means: "list series"),
    PlainShape(
      .list,
      [
        "list|which|what events [happened|took|were] [place] [there] in|during|of|from {when}"
      ], means: "list events where day is in {when}"),
    PlainShape(
      .list, ["list organisations|agencies of|by kind|type {words}"], means: "list organisations where kind is {words}"),
    PlainShape(.list, ["list bodies|groups of|by kind|type {words}"], means: "list bodies where kind is {words}"),
    PlainShape(
      .diff,
      [
        "what|which groups|bodies|boards|subgroups existed|met|were [there] in {when} but|and not in {until}",
        "what|which groups|bodies|boards|subgroups are|were gone|new|different between {when} and {until}",
      ], means: "diff {when} {until}"),
    PlainShape(
      .list, ["how many events [are] [there|known|recorded|stated|in] [model]"], means: "list events"),
    PlainShape(
      .list, ["how many posts|roles|jobs [are] [there|known|recorded|stated|in] [model]"], means: "list posts"),
    PlainShape(.list, ["how many bodies [are] there|known|recorded|in [all|model]"], means: "list bodies"),
    PlainShape(
      .find,
      [
        "what|which [escalation] routes have|has [stated] time limit|limits|deadline|deadlines",
        "is|are there [any] time limit|limits|deadline|deadlines for|on|to escalating|escalation|escalations|raising|routes|disagreements|disputes",
      ],
      opening: "Of the routes that papers give:", means: "find routes where time-limit is stated"),
    PlainShape(
      .check,
      [
        "what|which statutory|legal rules|requirements|duties fail|fails|failed|broken|unmet|breached|are [not] [met|broken|kept|failing]",
        "what|which rules fail|fails [by|of] law|statute", "rules that|which fail|fails by|of law|statute",
        "is|are any|some [statutory|legal] rules|requirements broken|failing|unmet|breached",
      ], means: "check {main}"),
    PlainShape(
      .list,
      [
        "which|what [rules] are law|statutory|statute|legal|must|musts|mandatory",
        "which [of] [them|these] are law|statutory",
        "which rules come|comes from law|statute", "which rules are|is by|of|in law",
      ], means: "list rules where force is must"),
    PlainShape(.list, ["how many rules [are] [there|known|recorded|stated|in] [model]"], means: "list rules"),
    PlainShape(
      .funding,
      ["rank|order [all] payers|contributors|partners|funders [by] [amount|contribution|size|what] [they] [pay]"],
      means: "funding {main} by contributor {year}"),
    PlainShape(.list, ["how many duties [are|do] [there|we|known|stated] [have] [altogether]"], means: "list duties"),
    PlainShape(
      .list, ["what|which duties are|is [only|just|merely] guidance|advice|local|practice [only]"],
      opening: "What is local or should be done, and is no law:", means: "list duties where force is not must"),
    PlainShape(
      .check,
      [
        "how many rules fail|fails|failed|broken", "how many rules are|is broken|failing|unmet|breached|not met",
        "what|which rules [are|is|does|do] broken|breached|failed|fail|break|breach by|for|in [us|it|we|partnership]",
      ], means: "check {main}"),
    PlainShape(
      .check,
      [
        "what|which rules are|is broken|breached|failed|unmet by|for|in {body}",
        "what|which rules does|do {body} fail|break|breach|not meet", "what|which rules fail|fails for|in {body}",
        "how many rules fail|fails for|in {body}",
      ], means: "check {body}"),
    PlainShape(
      .list,
      [
        "how many duties are|is [by] statutory|legal|law|must", "how many statutory|legal duties [are] [there|known]",
      ], means: "list duties where force is must"),
    PlainShape(
      .calendar,
      [
        "what must|should|has happen|be [to] [done|happen] by|before {when}", "what is due by|before {when}",
        "what has to happen|be [done] by|before {when}", "deadlines before|until {when}",
      ], means: "calendar for {place} from {soonest} to {when}"),
    PlainShape(
      .calendar,
      [
        "is|are anything|things|deadlines overdue|late", "what is|are overdue|late", "overdue",
        "have we missed deadlines",
        "which deadlines have passed|gone|been missed",
      ],
      opening:
        "A duty is overdue where its line says that it fell due and no source tells that it was done; the year before:",
      means: "recommendations of {recommending} not done", "calendar for {place} from {yearago} to {now}"),
  ]
}
