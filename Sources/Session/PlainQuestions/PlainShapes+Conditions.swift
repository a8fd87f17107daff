import Language

/// Lists of what meets a condition: groups without a chair, duties without a deadline, who has several posts.
extension PlainShapes {
  static let conditions: [PlainShape] = groupsThat + dutiesThat + peopleThat + chairedBy

  private static let groups = "groups|subgroups|boards|bodies|committees"
  private static let stated = "stated|named|given|known|recorded|listed|set|mentioned"
  private static let lack = "have|has|with|without|lack|lacks|state|give|name|show|mention|say|got|set"

  private static let groupsThat: [PlainShape] = [
    // The partnership is none of its own groups.
    PlainShape(
      .find,
      [
        "how many groups|subgroups|committees have|has|with|are no|without [\(stated)] {relation} [\(stated)]",
        "list|which|what [all] groups|subgroups|committees with|have no {relation}",
        "list|which|what [all] groups|subgroups|committees are|is without {relation}",
        "list [all] groups|subgroups|committees without {relation}",
      ], means: "find {main}.subgroups where {relation} is not stated"),
    PlainShape(
      .find,
      [
        "what|which \(groups) have|has|with no [\(stated)] {relation} [\(stated)]",
        "what|which \(groups) dont|doesnt \(lack) [any] {relation} [\(stated)]",
        "what|which \(groups) do|does not \(lack) [any] {relation} [\(stated)]",
        "what|which \(groups) lack|lacks|miss|missing {relation}",
        "\(groups) without|lacking|missing [\(stated)] {relation} [\(stated)]",
        "\(groups) with no {relation} \(stated)",
        "what|which \(groups) is|are|have {relation} not \(stated) [for]",
        "for what|which \(groups) is|are {relation} not \(stated)",
        "of what|which \(groups) is no {relation} \(stated)",
        "where is {relation} not \(stated)", "where is no {relation} \(stated)",
        "how many \(groups) have|has|with no|without [\(stated)] {relation} [\(stated)]",
        "list [all] \(groups) with no|without {relation}",
      ], means: "find ({main}, {main}.subgroups) where {relation} is not stated"),
    PlainShape(
      .find, ["what do|does papers|reports|sources not say|state|tell about|of|on {relation}"],
      opening: "The groups of which none is stated:",
      means: "find ({main}, {main}.subgroups) where {relation} is not stated"),
    PlainShape(
      .find,
      [
        "what|which \(groups) have|has|with|state|give|name [\(stated)] {relation} [\(stated)]",
        "\(groups) with [\(stated)] {relation} [\(stated)]", "list [all] \(groups) with {relation} [\(stated)]",
        "for what|which \(groups) is|are {relation} \(stated)", "what|which \(groups) do|does have {relation}",
      ], means: "find ({main}, {main}.subgroups) where {relation} is stated"),
    PlainShape(
      .roles,
      [
        "what|which \(groups) have|has|include|includes|contain|got {role} [on|in|as|among] [it|them|member|members]",
        "\(groups) with {role} on|in [it|them]", "\(groups) having|including {role}",
      ], means: "roles of {role}"),
  ]

  private static let dutiesThat: [PlainShape] = [
    PlainShape(
      .list,
      [
        "[what|which] duties have|has|with no [\(stated)] deadline|deadlines|time|date [limit|limits] [\(stated)]",
        "duties without|lacking [\(stated)] deadline|deadlines|time|date [limit|limits]",
        "[what|which] duties dont|doesnt \(lack) deadline|time [limit]",
        "[what|which] duties do not \(lack) deadline|time [limit]", "what|which duties are open|without ended|deadline",
        "list [all] duties with no|without deadline|time|date [limit]",
      ], means: "list duties where deadline is not stated"),
    PlainShape(
      .list,
      [
        "[what|which] duties have|has|with [\(stated)] deadline|deadlines|time|date [limit|limits] [\(stated)]",
        "list [all] duties with deadline|deadlines|time [limit|limits]",
      ], means: "list duties where deadline is stated"),
    PlainShape(
      .whoAnswersForWhat,
      [
        "[where] [are|is] [there] gaps|gap|holes in|among [our] duties|accountability|responsibilities",
        "what|which duties is|are|have|has [got] nobody|no-one|noone [accountable|responsible|answerable]",
        "[what|which] duties [that] nobody|no-one|noone owns|own|holds|has|answers [for]",
        "[what|which] duties without owner|holder|anyone",
        "unowned|orphan duties",
        "[what|which] duties without|with [no] [\(stated)] owner|accountable|lead [body|person|one]",
        "for what|which duties is|does nobody|no-one|noone accountable|responsible|answerable|answer",
      ], means: "who answers for what in {main}"),
  ]

  private static let peopleThat: [PlainShape] = [
    PlainShape(
      .roles,
      [
        "who has|have|holds|wears|does more than one|1 role|post|job|hat|position|chair|seat",
        "who has|have|holds|wears two|several|many|multiple|both|different roles|posts|jobs|hats|positions|chairs|seats",
        "does|is anyone|anybody|someone have|hold|wear|holding|wearing two|several|multiple roles|posts|jobs|hats",
        "who doubles up", "who is in two|several posts|roles", "dual|double roles|role",
      ], means: "roles of {incumbents}"),
    PlainShape(
      .list,
      [
        "list [all] everyone|everybody|people|persons|who [that|who] [is|are] named|mentioned|known [in] [papers|reports|sources]",
        "everyone|everybody|people|persons [that|who] [is|are|were] named|mentioned [in] [papers|reports|sources|model]",
        "who is|are [all] [people] named|mentioned [in] [papers|reports|sources]",
        "what|which people|names are|do named|mentioned|appear [in] [papers|reports|sources]", "names [in] [papers]",
      ], means: "list people"),
    PlainShape(
      .list,
      [
        "people|everyone|everybody|persons [that|who] [is|are|were|was] named|mentioned in|during|at {when}",
        "who is|are|was|were named|mentioned in|during|at {when}",
        "what|which people|names are|were named|mentioned in|during|at {when}",
      ], means: "at {when}", "list posts where holder is stated"),
    PlainShape(
      .list,
      [
        "what|which posts|roles|jobs|positions have|has no [named] name|names|person|holder|one|somebody against|beside|next|by|in [to] [it|them]",
        "what|which posts|roles|jobs|positions have|has no [named] holder|person|name \(stated)",
        "what|which posts|roles|positions are|is not|un named|filled|held",
        "posts|roles with no [named] name|holder|person",
        "what|which posts|roles are|is without [named] name|holder|person",
        "what|which posts|roles do|does nobody|no-one|noone hold|fill|have",
        "for what|which posts|roles is|are nobody|no-one|no [one|person] named",
      ], means: "list posts where holder is not stated"),
  ]

  /// What an organisation chairs, it chairs by its posts; a person does by those they hold.
  private static let chairedBy: [PlainShape] = [
    PlainShape(
      .find,
      [
        "what|which posts|roles|jobs does|do {organisation} have|hold|fill|provide",
        "what|which posts|roles|jobs are in|at|within|of {organisation}", "posts|roles in|at|within {organisation}",
      ], means: "find {organisation}.posts"),
    PlainShape(
      .find,
      [
        "[what|which] \(groups)|meetings [that|which] [are|is] chaired|led by {organisation}",
        "what|which \(groups)|meetings does|do|did {organisation} [have] chair|lead",
        "[what|which] \(groups)|meetings [that] {organisation} chairs|leads|chaired|led",
      ],
      means: "find {organisation}.chairs together with {organisation}.posts.chairs "
        + "together with {organisation}.all subgroups.posts.chairs"),
    PlainShape(
      .find,
      [
        "[what|which] \(groups)|meetings [that|which] [are|is] chaired|led by {person}",
        "does|do|did {person} [currently|still|now] chair any|anything [\(groups)|group|board|body|meetings|meeting]",
        "what|which \(groups)|meetings does|do|did {person} chair|lead", "what does|did {person} chair|lead",
        "is {person} [the] chair of anything|something|any",
        "who does|do|did {person} chair|lead|run",
      ],
      means: "find {person}.chairs together with {person}.holds.chairs"),
    PlainShape(
      .find, ["[what|which] \(groups)|meetings [that|which] [are|is] chaired|led by {post}"],
      means: "find {post}.chairs"),
  ]
}
