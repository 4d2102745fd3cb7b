"""A half day as small tables, for any playbook and language: the core rated, three gaps, a plan."""

import csv

SECTORS = {"government": 9, "industry": 7, "ngo": 8, "academia": 6}
COUNTRY = {"es": "CO", "pt": "BR", "en": "MX"}
PLACE = {
    "es": {"city": "Puerto Claro", "institution": "Universidad del Litoral", "region": "La Costa"},
    "pt": {"city": "Porto Claro", "institution": "Universidade do Litoral", "region": "Litoral"},
    "en": {"city": "Puerto Claro", "institution": "University of the Coast", "region": "The Coast"},
}
ORGANISATIONS = {
    "es": ("Alcaldía", "Cámara de Comercio", "Mesa de Juntas", "Universidad del Litoral"),
    "pt": ("Prefeitura", "Associação Comercial", "Fórum de Bairros", "Universidade do Litoral"),
    "en": ("City Hall", "Chamber of Commerce", "Neighbourhood Board", "University of the Coast"),
}
GAPS = {
    "es": ("Formarse cerca y de noche", "Oficios sin certificado", "Dinero fijo para aprender"),
    "pt": ("Aprender perto e à noite", "Ofícios sem certificado", "Dinheiro fixo para aprender"),
    "en": ("Learn nearby and at night", "Trades uncertified", "Steady money to learn"),
}
ACTIONS = {
    "es": ("Abrir dos aulas nocturnas", "Evaluar a cien personas", "Crear un fondo común"),
    "pt": ("Abrir duas salas à noite", "Avaliar cem pessoas", "Criar um fundo comum"),
    "en": ("Open two evening classrooms", "Assess a hundred people", "Create a shared fund"),
}
SAID = {
    "es": {
        "need": "Queremos que la gente de aquí encuentre dónde aprender.",
        "cause": "Nadie lo coordina. El horario no sirve a quien trabaja.",
        "evidence": "De cuarenta cupos quedaron libres veintidós.",
        "step": "Reunirse el lunes y nombrar a quien responde",
        "pledge": "Ponemos la sala y a una persona dos días por semana.",
        "position": "Dirección",
    },
    "pt": {
        "need": "Queremos que a gente daqui encontre onde aprender.",
        "cause": "Ninguém coordena. O horário não serve a quem trabalha.",
        "evidence": "De quarenta vagas, sobraram vinte e duas.",
        "step": "Reunir-se na segunda-feira e definir quem responde",
        "pledge": "Cedemos a sala e uma pessoa dois dias por semana.",
        "position": "Direção",
    },
    "en": {
        "need": "We want people here to find where to learn.",
        "cause": "Nobody coordinates it. The hours do not suit people who work.",
        "evidence": "Of forty places, twenty-two stayed empty.",
        "step": "Meet on Monday and name who answers for it",
        "pledge": "We give the room and one person two days a week.",
        "position": "Director",
    },
}


def facts_of(playbook, language, pathway="cluster"):
    """What `new` is told of the day, as its options."""
    return {
        "country": COUNTRY[language],
        "pathway": pathway,
        "language": language,
        "date": "2027-03-11",
        playbook.subject: PLACE[language][playbook.subject],
    }


def write_tables(folder, playbook, language, also=()):
    """Write the day's tables; give their files.

    also: (sector, heads, organisation) of sectors beyond the four.
    """
    core = [indicator for indicator in playbook.indicators if indicator.core]
    heads = SECTORS | {sector: n for sector, n, _ in also}
    names = (*ORGANISATIONS[language], *(name for _, _, name in also))
    tables = {
        "settings": _settings(heads),
        "organisations": list(zip(names, heads, strict=True)),
        "motivations": [(sector, SAID[language]["need"]) for sector in heads],
        "ratings": list(_ratings(playbook, core, heads)),
        "gaps": list(_gaps(language, core)),
        "votes": list(_votes(heads)),
        "actions": list(_actions(language)),
        "commitments": list(_commitments(language, names)),
    }
    return [_written(folder / f"{kind}.csv", kind, rows) for kind, rows in tables.items()]


def _written(path, kind, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS[kind], *rows])
    return path


COLUMNS = {
    "settings": ("key", "value"),
    "organisations": ("organisation", "sector"),
    "motivations": ("sector", "text"),
    "ratings": ("sector", "indicator", "current", "desired", "way"),
    "gaps": ("gap", "title", "statement", "indicators", "causes", "evidence"),
    "votes": ("sector", "gap", "points", "way", "heads"),
    "actions": ("action", "gap", "title", "lead", "partners", "due", "funding_kind", "first_step"),
    "commitments": ("organisation", "position", "capacity", "text", "action", "signed"),
}


def _settings(heads):
    counted = [(f"heads.{sector}", n) for sector, n in heads.items()]
    return [("agenda", "half-day"), ("points", 3), ("choose", 2), ("small_group", 1), *counted]


def _ratings(playbook, core, heads):
    low, high = playbook.scale
    for place, sector in enumerate(heads):
        for n, indicator in enumerate(core):
            current = low + (n + place) % (high - low)
            yield sector, indicator.id, current, min(high, current + 1 + n % 3), "table"


def _gaps(language, core):
    said = SAID[language]
    for n, title in enumerate(GAPS[language]):
        ids = "|".join(indicator.id for indicator in core[2 * n : 2 * n + 2])
        yield f"B{n + 1}", title, said["need"], ids, said["cause"], said["evidence"]


def _votes(heads):
    for place, (sector, count) in enumerate(heads.items()):
        for n in range(3):
            yield sector, f"B{n + 1}", count - (n + place) % 3, "dots", count


def _actions(language):
    names = ORGANISATIONS[language]
    for n, title in enumerate(ACTIONS[language]):
        lead, partner = names[n], names[n + 1]
        step = SAID[language]["step"]
        yield n + 1, f"B{n + 1}", title, lead, partner, "2027-09-30", "local_government", step


def _commitments(language, names):
    said = SAID[language]
    for n, name in enumerate(names):
        yield name, said["position"], "holder", said["pledge"], n + 1 if n < 3 else "", "yes"
