"""Writes a large, made-up model twice: as a file of the govsh language, and as SQL statements of the same facts.

The model is a country of districts. Each district has its own source, area, organisations, posts, people, bodies with
tables of members, duties and a fund, in about the proportions of the built-in model. Everything follows from the seed
and the number of facts asked for; nothing is kept in memory but one district.
"""

import random

HEADINGS = ["Foreword", "Who we are", "Arrangements", "Membership", "Subgroups", "Duties", "Funding", "Forward look"]
HEADING_LINES = 120

ORGANISATIONS = [
    ("council", "District Council", "local-authority"),
    ("icb", "Integrated Care Board", "icb"),
    ("police", "Constabulary", "police"),
    ("hospital", "Hospitals NHS Trust", "nhs-trust"),
    ("probation", "Probation Service", "probation"),
    ("college", "College", "education"),
    ("refuge", "Refuge", "voluntary"),
]
POSTS = [
    ("chair", "Independent Chair", "chair"),
    ("scrutineer", "Independent Scrutineer", "scrutineer"),
    ("chief-executive", "Chief Executive", "officer"),
    ("director", "Director of Children's Services", "officer"),
    ("adults-director", "Director of Adult Services", "officer"),
    ("commander", "District Commander", "officer"),
    ("nurse", "Designated Nurse", "adviser"),
    ("doctor", "Designated Doctor", "adviser"),
    ("quality-lead", "Head of Quality Assurance", "manager"),
    ("principal-social-worker", "Principal Social Worker", "manager"),
    ("lay-member", "Lay Member", "lay-member"),
    ("cabinet-member", "Cabinet Member for Families", "elected"),
]
BODIES = [
    ("partnership", "Safeguarding Partnership", "partnership", None),
    ("executive", "Safeguarding Executive", "executive", "partnership"),
    ("learning", "Serious Incidents and Learning Group", "subgroup", "executive"),
    ("quality", "Quality Assurance Group", "subgroup", "executive"),
    ("exploitation", "Exploitation Group", "subgroup", "executive"),
    ("policy", "Policy and Procedures Group", "subgroup", "executive"),
    ("training", "Workforce Development Group", "group", "quality"),
    ("front-door", "Front Door Strategic Group", "forum", "partnership"),
    ("education", "Education Forum", "forum", "partnership"),
]
DUTIES = [
    ("rapid-review", "Rapid review", "must", "15 working days"),
    ("yearly-report", "Yearly report", "must", "12 months"),
    ("section-11-audit", "Section 11 audit", "should", "6 months"),
]
RHYTHMS = ["monthly", "quarterly", "every 6 weeks", "4 times a year", "yearly", "as needed", "every 2 months"]
CAPACITIES = ["chair", "vice-chair", "statutory-member", "member", "member", "member", "adviser", "invited", "attendee"]
REMITS = [
    "keeps the action plans of reviews and asks each agency for proof",
    "reads the figures of the quarter and names what does not fit",
    "agrees the wording of joint procedures before they are published",
    "takes matters that a subgroup could not settle",
    "plans the multi-agency training of the coming year",
    "looks at samples of work from several agencies together",
]


def generate(facts, seed, gov, sql):
    """Writes districts until there are at least so many facts. Returns (facts written, bodies declared)."""
    gov.write("language 1\n")
    sql.write('CREATE TABLE facts(relation TEXT, subject TEXT, object TEXT, qualifier TEXT, "from" TEXT, "to" TEXT, ')
    sql.write("source TEXT, heading TEXT, line INTEGER);\nBEGIN;\n")
    written = bodies = number = 0
    while written < facts:
        district = District(number, random.Random(seed * 1_000_003 + number))
        district.describe()
        gov.write("\n".join(district.lines))
        gov.write("\n")
        sql.writelines(district.statements)
        written += len(district.statements)
        bodies += district.bodies
        number += 1
    sql.write("COMMIT;\nSELECT count(*) FROM facts WHERE relation = 'called' AND subject LIKE '%-body-%';\n")
    return written, bodies


class District:
    """One district: its lines of the language, and its facts as INSERT statements."""

    def __init__(self, number, chance):
        self.name = f"d{number:05d}"
        self.title = f"District {number}"
        self.year = 2019 + number % 5
        self.source = f"{self.name}-report"
        self.chance = chance
        self.lines = []
        self.statements = []
        self.bodies = 0
        self.subject = ""
        self.place = None

    def describe(self):
        self.describe_source()
        with_area = [("kind", "council-area", "")]
        self.declare("area", f"{self.name}-area", self.title, self.cite(1), with_area)
        self.describe_organisations()
        self.describe_posts()
        for body in BODIES:
            self.describe_body(*body)
        self.describe_duties()
        self.describe_fund()

    def describe_source(self):
        partnership = f"{self.name}-body-partnership"
        clauses = [
            ("kind", "report", ""),
            ("issued by", partnership, ""),
            ("covering", f"{self.year}/{(self.year + 1) % 100:02d}", ""),
            ("lines", str(HEADING_LINES * len(HEADINGS)), ""),
        ]
        for place, heading in enumerate(HEADINGS):
            clauses.append(("heading", f'"{heading}"', f"L{place * HEADING_LINES + 1}"))
        self.declare("source", self.source, f"Report of {self.title}", self.cite(0), clauses)

    def describe_organisations(self):
        for short, name, kind in ORGANISATIONS:
            clauses = [
                ("also", f'"{self.title} {short.upper()}"', ""),
                ("kind", kind, ""),
                ("covers", f"{self.name}-area", ""),
            ]
            self.declare("organisation", self.organisation(short), f"{self.title} {name}", self.cite(1), clauses)

    def describe_posts(self):
        for place, (short, name, kind) in enumerate(POSTS):
            person = f"{self.name}-person-{place}"
            if place % 3 == 0:
                self.declare("person", person, f"Person {place} of {self.title}", self.cite(3), [])
            clauses = [
                ("kind", kind, ""),
                ("within", self.organisation(ORGANISATIONS[place % len(ORGANISATIONS)][0]), ""),
                ("held by", person if place % 3 == 0 else "not stated", ""),
                ("accountable to", self.post("chief-executive" if place != 2 else "chair"), ""),
                ("remit", f'"{self.chance.choice(REMITS)}"', ""),
            ]
            self.declare("post", self.post(short), f"{name}, {self.title}", self.cite(3), clauses)

    def describe_body(self, short, name, kind, parent):
        self.bodies += 1
        clauses = [
            ("also", f'"{self.title} {"".join(word[0] for word in name.split())}"', ""),
            ("kind", kind, ""),
            ("covers", f"{self.name}-area", ""),
            ("serves", self.chance.choice(["children", "adults", "both"]), ""),
            ("chaired by", self.post(self.chance.choice(POSTS)[0]), ""),
            ("vice chair", self.post(self.chance.choice(POSTS)[0]), ""),
            ("meets", self.chance.choice(RHYTHMS), ""),
        ]
        if parent:
            clauses.insert(2, ("part of", self.body(parent), ""))
            clauses.append(("reports to", self.body(parent), ""))
        else:
            clauses += [("partner", self.organisation(each), "") for each in ("council", "icb", "police")]
            clauses.append(("quorum", "each kind of safeguarding-partner", ""))
        clauses += [("remit", f'"{remit}"', "") for remit in self.chance.sample(REMITS, 3)]
        self.declare("body", self.body(short), f"{self.title} {name}", self.cite(4), clauses)
        self.describe_members(self.body(short))

    def describe_members(self, body):
        source, heading, _ = self.cite(3)
        self.lines.append(f'members {body} cite {source} "{heading}" {{')
        for place, (short, _, _) in enumerate(self.chance.sample(POSTS, 9)):
            capacity = CAPACITIES[place % len(CAPACITIES)]
            agency = self.organisation(self.chance.choice(ORGANISATIONS)[0])
            line = self.line_in(3)
            self.lines.append(f"  {self.post(short)} as {capacity} for {agency} L{line}")
            self.state("member", body, self.post(short), f"as {capacity} for {agency}", None, (source, heading, line))
        self.lines.append("}")

    def describe_duties(self):
        for short, name, force, deadline in DUTIES:
            clauses = [
                ("force", force, ""),
                ("accountable", ", ".join(self.organisation(short) for short in ("council", "icb", "police")), ""),
                ("responsible", self.body("learning"), ""),
                ("scrutinised by", self.post("scrutineer"), ""),
                ("deadline", deadline, ""),
            ]
            self.declare("duty", f"{self.name}-duty-{short}", f"{name}, {self.title}", self.cite(5), clauses)

    def describe_fund(self):
        fund = f"{self.name}-fund"
        clauses = [("fund of", self.body("partnership"), ""), ("covers", f"{self.name}-area", "")]
        self.declare("fund", fund, f"Budget of the {self.title} Safeguarding Partnership", self.cite(6), clauses)
        for year in (self.year - 1, self.year):
            period = f"{year}/{(year + 1) % 100:02d}"
            source, heading, _ = self.cite(6)
            self.lines.append(f'contributions {fund} in {period} cite {source} "{heading}" {{')
            for short, _, _ in ORGANISATIONS[:5]:
                pounds, line = self.chance.randrange(2_000, 160_000), self.line_in(6)
                self.lines.append(f"  {self.organisation(short)} amount £{pounds:,} L{line}")
                place = (source, heading, line)
                self.state("contribution", fund, self.organisation(short), f"amount {pounds * 100}", period, place)
            self.lines.append("}")

    def declare(self, kind, subject, name, place, clauses):
        """Writes a declaration and its facts; a third of the clauses carry a citation of their own."""
        source, heading, line = place
        self.lines.append(f'{kind} {subject} "{name}" cite {source} "{heading}" L{line}' + (" {" if clauses else ""))
        self.state("called", subject, name, kind, None, place)
        for relation, value, qualifier in clauses:
            own, suffix = place, ""
            if kind not in ("source", "area") and self.chance.random() < 0.33:
                own = (source, heading, self.line_in(HEADINGS.index(heading)))
                suffix = f'  cite {source} "{heading}" L{own[2]}'
            self.lines.append(f"  {relation:<12} {value}{' ' + qualifier if qualifier else ''}{suffix}")
            values = value.split(", ") if relation == "accountable" else [value]
            for each in values:
                self.state(relation, subject, each.strip('"'), qualifier, None, own)
        if clauses:
            self.lines.append("}")

    def state(self, relation, subject, value, qualifier, period, place):
        def quoted(text):
            return "NULL" if not text else "'" + text.replace("'", "''") + "'"

        cells = [relation, subject, value, qualifier, period, period, place[0], place[1]]
        self.statements.append(f"INSERT INTO facts VALUES({','.join(map(quoted, cells))},{place[2]});\n")

    def organisation(self, short):
        return f"{self.name}-{short}"

    def post(self, short):
        return f"{self.name}-{short}-post"

    def body(self, short):
        return f"{self.name}-body-{short}"

    def cite(self, heading):
        return self.source, HEADINGS[heading], self.line_in(heading)

    def line_in(self, heading):
        return heading * HEADING_LINES + 1 + self.chance.randrange(HEADING_LINES)
