"""Invented days: small sessions by chance, as rows for the referee and CSV for the program."""

import csv
import random

COUNTS = {"government": 4, "industry": 3, "ngo": 2, "academia": 1, "learners": 2}


def level(chance, low, high, blank=0.15):
    """A level, or blank."""
    return None if chance.random() < blank else chance.randint(low, high)


def day(seed, playbook):
    """All tables of a day on a playbook, by kind; rows as the referee takes them."""
    chance = random.Random(seed)
    low, high = playbook["scale"]["min"], playbook["scale"]["max"]
    most = playbook["importance"]["max"]
    extra = [s["id"] for s in playbook.get("sectors", [])]
    sectors = ["government", "industry", "ngo", "academia", *extra]
    indicators = [i["id"] for d in playbook["dimensions"] for i in d["indicators"]]
    people = []
    for sector in sectors:
        come = chance.randint(0, COUNTS[sector])
        first = len(people) + 1
        people += [{"participant": f"P{first + n:03d}", "sector": sector} for n in range(come)]
    tables = {
        "settings": settings(chance, sectors),
        "organisations": [
            {"organisation": f"Org {sector}", "sector": sector} for sector in sectors
        ],
        "participants": [dict(person) for person in people],
        "ratings": ratings(chance, people, sectors, indicators, (low, high, most)),
        "gaps": [
            {
                "gap": f"G{n}",
                "title": chance.choice(["Brecha", "Árbol", "zeta", "Ñandú"]) + str(n % 3),
                "indicators": chance.sample(indicators, chance.randint(0, 2)),
            }
            for n in range(1, chance.randint(2, 7))
        ],
    }
    gaps = [row["gap"] for row in tables["gaps"]]
    tables["votes"] = votes(chance, people, sectors, gaps, playbook)
    tables["decisions"] = [
        {"gap": gap, "chosen": chance.choice([True, False, None]), "reason": "así lo vio la sala"}
        for gap in chance.sample(gaps, chance.randint(0, 1))
    ]
    tables["actions"] = actions(chance, gaps, sectors)
    return tables


def settings(chance, sectors):
    """A few settings."""
    rows = [{"key": "small_group", "value": chance.choice([1, 2, 3])}]
    if chance.random() < 0.5:
        rows.append({"key": "choose", "value": chance.randint(1, 4)})
    rows += [
        {"key": f"weight.{sector}", "value": chance.choice([1, 2, 0.5])}
        for sector in sectors
        if chance.random() < 0.3
    ]
    rows.append({"key": "term_ends", "value": "2027-06-30"})
    return rows


def ratings(chance, people, sectors, indicators, bounds):
    """Persons' and some tables' ballots."""
    low, high, most = bounds
    voices = [
        {"participant": p["participant"], "table": None, "sector": p["sector"]} for p in people
    ]
    voices += [
        {"participant": None, "table": "M1", "sector": s} for s in sectors if chance.random() < 0.2
    ]
    return [
        {
            **voice,
            "indicator": indicator,
            "current": level(chance, low, high),
            "desired": level(chance, low, high),
            "importance": level(chance, 1, most, 0.4),
        }
        for voice in voices
        for indicator in indicators
        if chance.random() < 0.7
    ]


def votes(chance, people, sectors, gaps, playbook):
    """Persons' votes in some sectors, dots in others."""
    points = playbook.get("voting", {}).get("points", 5)
    rows = []
    for person in people:
        left = points
        for gap in gaps:
            placed = chance.randint(0, min(2, left))
            left -= placed
            rows.append(
                {
                    "participant": person["participant"],
                    "table": None,
                    "sector": person["sector"],
                    "gap": gap,
                    "points": placed if chance.random() < 0.8 else None,
                    "impact": level(chance, 1, 5, 0.5),
                    "feasibility": level(chance, 1, 5, 0.5),
                    "way": "typed",
                    "heads": None,
                }
            )
    for sector in sectors:
        if chance.random() < 0.2:
            heads = chance.randint(1, 9)
            rows += [
                {
                    "participant": None,
                    "table": None,
                    "sector": sector,
                    "gap": gap,
                    "points": chance.randint(0, 3),
                    "impact": None,
                    "feasibility": None,
                    "way": "dots",
                    "heads": heads,
                }
                for gap in gaps
            ]
    return rows


def actions(chance, gaps, sectors):
    """A few actions, some of which lack parts."""
    return [
        {
            "action": f"A{n}",
            "gap": chance.choice(gaps),
            "title": f"Acción {n}",
            "lead": chance.choice([None, *(f"Org {s}" for s in sectors)]),
            "partners": [f"org {s}" for s in chance.sample(sectors, chance.randint(0, 2))],
            "due": chance.choice([None, "2027-06-30", "2027-07-01"]),
            "funding_kind": chance.choice([[], ["own"], [None, "private"]]),
            "first_step": chance.choice([None, "reunirse"]),
            "workers": chance.choice([None, 0, 120]),
            "cost": chance.choice([None, 0, 1500.5]),
            "status": chance.choice([None, "planned", "dropped"]),
        }
        for n in range(1, chance.randint(1, 6))
    ]


def said(value):
    """A cell as CSV writes it."""
    if isinstance(value, list):
        return "|".join("" if item is None else str(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def write(tables, folder):
    """Write the tables that have rows; gives the files."""
    paths = []
    for kind, rows in tables.items():
        if rows:
            path = folder / f"{kind}.csv"
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, rows[0])
                writer.writeheader()
                writer.writerows({c: said(v) for c, v in row.items()} for row in rows)
            paths.append(path)
    return paths
