"""Words: what the ids of sectors, classes and the like are called; spoken by `text.tr`."""

from collections.abc import Mapping

from workshop_app.domain.errors import mark

SECTORS: Mapping[str, str] = {
    "government": mark("Government"),
    "industry": mark("Industry"),
    "ngo": mark("Civil society"),
    "academia": mark("Academia"),
    "observer": mark("Observer"),
}
LETTERS: Mapping[str, str] = {"government": "G", "industry": "I", "ngo": "O", "academia": "A"}
STAGES: Mapping[str, str] = {
    "prepare": mark("Prepare"),
    "listen": mark("Listen"),
    "assess": mark("Assess"),
    "gaps": mark("Gaps"),
    "prioritise": mark("Prioritise"),
    "plan": mark("Plan"),
    "commit": mark("Commit"),
    "send": mark("Send"),
}
CLASSES: Mapping[str, str] = {
    "met": mark("met"),
    "small": mark("small gap"),
    "gap": mark("gap"),
    "critical": mark("critical gap"),
}
PATHWAYS: Mapping[str, str] = {
    "government": mark("government-led"),
    "cluster": mark("cluster-led"),
}
QUADRANTS: Mapping[str, str] = {
    "quick_win": mark("quick win"),
    "major_project": mark("major project"),
    "fill_in": mark("fill-in"),
    "set_aside": mark("set aside"),
}
LACKING: Mapping[str, str] = {
    "lead": mark("a lead"),
    "other_sector_partner": mark("a partner of another sector"),
    "due": mark("a date"),
    "funding": mark("the money"),
    "first_step": mark("a first step"),
    "lead_person": mark("a person in charge"),
    "indicator": mark("an indicator"),
    "target": mark("a target"),
    "reach": mark("whom it reaches"),
}
FUNDING_KINDS: Mapping[str, str] = {
    "industry_cluster": mark("industry cluster"),
    "local_government": mark("local government"),
    "university_association": mark("association of universities"),
    "private": mark("private"),
    "national_government": mark("national government"),
    "international": mark("international"),
    "own": mark("own resources"),
    "none_yet": mark("no funding yet"),
}
STATUSES: Mapping[str, str] = {
    "planned": mark("planned"),
    "under_way": mark("under way"),
    "done": mark("done"),
    "dropped": mark("dropped"),
}
CAPACITIES: Mapping[str, str] = {
    "holder": mark("holder of the office"),
    "delegate": mark("delegate"),
    "witness": mark("witness"),
}
SIGNED: Mapping[str, str] = {
    "yes": mark("signed"),
    "pending": mark("pending"),
    "declined": mark("declined"),
}
LEARNER_GROUPS: Mapping[str, str] = {
    "older_workers": mark("older workers"),
    "professionals": mark("professionals"),
    "informal_workers": mark("informal workers"),
    "unemployed": mark("unemployed people"),
    "youth": mark("young people"),
    "migrants": mark("migrants"),
    "educators": mark("educators"),
}
WAYS: Mapping[str, str] = {
    "typed": mark("typed"),
    "table": mark("table"),
    "imported": mark("imported"),
    "phone": mark("phone"),
    "paper": mark("paper"),
    "hands": mark("hands"),
    "dots": mark("dots"),
}
NOTE_KINDS: Mapping[str, str] = {
    "objection": mark("objection"),
    "parking": mark("parking lot"),
    "evaluation": mark("evaluation of the day"),
}
