"""The words of tables in Spanish and Portuguese: headings, names of tables, words in cells.

English ids are always understood. The first word of each language is the one that is written.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache

from workshop_app.domain.people import OBSERVER
from workshop_app.domain.playbook import Playbook
from workshop_app.domain.table_kinds import TABLE_KINDS

Words = Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
"""What an id is called in Spanish and in Portuguese."""

_MARKS = str.maketrans("_-", "  ")


def plain(text: str) -> str:
    """A word as it is compared: without case, accents, underscores, and runs of blanks."""
    apart = unicodedata.normalize("NFKD", text.translate(_MARKS).casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def spoken(words: Words, id: str, language: str) -> str:
    """What an id is called in a language; the id itself where it has no word."""
    if language not in {"es", "pt"} or id not in words:
        return id
    return words[id][language == "pt"][0]


def known(words: Words, ids: Iterable[str]) -> dict[str, str]:
    """The ids by every word for them; ids win over words."""
    ids = tuple(ids)
    found = {plain(word): id for id in ids for said in words.get(id, ()) for word in said}
    return found | {plain(id): id for id in ids}


def nearest(word: str, choices: Iterable[str]) -> str:
    """The known word most like this one; "" where none is."""
    by_plain = {plain(choice): choice for choice in choices}
    near = get_close_matches(plain(word), by_plain, n=1)
    return by_plain[near[0]] if near else ""


@cache
def headings_of(kind: str) -> Mapping[str, str]:
    """The columns of a kind of table by every word for them."""
    return known(HEADINGS, (column.name for column in TABLE_KINDS[kind].columns))


@cache
def kinds_by_word() -> Mapping[str, str]:
    """The kinds of tables by every word for them."""
    return known(TABLE_NAMES, TABLE_KINDS)


@cache
def choice_words(choices: tuple[str, ...]) -> Mapping[str, str]:
    """The ids that a choice allows, by every word for them."""
    return known(CHOICES, choices)


def sector_words(playbook: Playbook) -> dict[str, str]:
    """The sectors by every word for them, the playbook's own and observers among them."""
    titles = {plain(t): s.id for s in playbook.extra_sectors for t in s.title.values() if t}
    ids = (*(sector.id for sector in playbook.sectors), OBSERVER)
    return titles | known(SECTOR_WORDS, ids)


def learner_words(playbook: Playbook) -> dict[str, str]:
    """The learner groups by every word for them, the playbook's own among them."""
    own = playbook.learner_groups
    titles = {plain(t): id for id, texts in own.items() for t in texts.values() if t}
    return titles | known(LEARNER_WORDS, (*LEARNER_WORDS, *own))


TABLE_NAMES: Words = {
    "settings": (("ajustes", "configuración"), ("configurações", "ajustes")),
    "organisations": (("organizaciones", "organizations"), ("organizações", "organizations")),
    "participants": (("participantes",), ("participantes",)),
    "motivations": (("motivaciones",), ("motivações",)),
    "ratings": (("valoraciones", "calificaciones"), ("avaliações",)),
    "gaps": (("brechas",), ("lacunas",)),
    "votes": (("votos",), ("votos",)),
    "decisions": (("decisiones",), ("decisões",)),
    "actions": (("acciones",), ("ações",)),
    "updates": (("avances", "seguimiento"), ("atualizações", "acompanhamento")),
    "commitments": (("compromisos",), ("compromissos",)),
    "notes": (("notas",), ("notas",)),
}

HEADINGS: Words = {
    "key": (("clave", "ajuste"), ("chave", "ajuste")),
    "value": (("valor",), ("valor",)),
    "organisation": (
        ("organización", "institución", "organization"),
        ("organização", "instituição"),
    ),
    "sector": (("sector",), ("setor",)),
    "participant": (("participante", "clave", "código"), ("participante", "código")),
    "name": (("nombre",), ("nome",)),
    "role": (("cargo", "función"), ("cargo", "função")),
    "email": (("correo", "correo electrónico"), ("e-mail", "correio eletrônico")),
    "consent_contact": (("acepta contacto",), ("aceita contato", "aceita contacto")),
    "consent_photo": (("acepta fotos", "acepta foto"), ("aceita fotos", "aceita foto")),
    "consent_wording": (("texto del consentimiento",), ("texto do consentimento",)),
    "consent_at": (("fecha del consentimiento",), ("data do consentimento",)),
    "consent_how": (("forma del consentimiento",), ("forma do consentimento",)),
    "arrived": (("llegada", "hora de llegada"), ("chegada", "hora de chegada")),
    "left": (("salida", "hora de salida"), ("saída", "hora de saída")),
    "text": (("texto",), ("texto",)),
    "table": (("mesa",), ("mesa",)),
    "indicator": (("indicador",), ("indicador",)),
    "current": (("actual", "hoy"), ("atual", "hoje")),
    "desired": (("deseado", "deseada"), ("desejado", "desejada")),
    "importance": (("importancia",), ("importância",)),
    "comment": (("comentario", "comentarios"), ("comentário", "comentários")),
    "way": (("vía", "medio"), ("via", "meio")),
    "gap": (("brecha",), ("lacuna",)),
    "title": (("título",), ("título",)),
    "statement": (("enunciado", "descripción"), ("enunciado", "descrição")),
    "indicators": (("indicadores",), ("indicadores",)),
    "learner_groups": (("grupos de aprendices", "grupos"), ("grupos de aprendizes", "grupos")),
    "causes": (("causas",), ("causas",)),
    "evidence": (("evidencia", "evidencias"), ("evidência", "evidências")),
    "from_floor": (("de la sala", "propuesta de la sala"), ("da sala", "proposta da sala")),
    "points": (("puntos",), ("pontos",)),
    "impact": (("impacto",), ("impacto",)),
    "feasibility": (("factibilidad", "viabilidad"), ("viabilidade",)),
    "heads": (("personas", "cabezas"), ("pessoas",)),
    "chosen": (("elegida", "elegido"), ("escolhida", "escolhido")),
    "reason": (("razón", "motivo"), ("motivo", "razão")),
    "action": (("acción",), ("ação",)),
    "lead": (("responsable", "organización responsable"), ("responsável",)),
    "partners": (("aliados", "socios"), ("parceiros",)),
    "due": (("plazo", "fecha límite"), ("prazo", "data limite")),
    "funding_kind": (("tipo de financiamiento", "financiamiento"), ("tipo de financiamento",)),
    "first_step": (("primer paso",), ("primeiro passo",)),
    "lead_person": (("persona responsable",), ("pessoa responsável",)),
    "start": (("inicio",), ("início",)),
    "cost": (("costo", "coste"), ("custo",)),
    "currency": (("moneda",), ("moeda",)),
    "funding_amount": (("monto del financiamiento", "monto"), ("valor do financiamento",)),
    "funding_secured": (("porcentaje asegurado", "asegurado"), ("porcentagem garantida",)),
    "workers": (("trabajadores", "personas trabajadoras"), ("trabalhadores",)),
    "employers": (("empleadores", "empresas"), ("empregadores", "empresas")),
    "learners": (("aprendices", "estudiantes"), ("aprendizes", "estudantes")),
    "baseline": (("línea base", "línea de base"), ("linha de base",)),
    "target": (("meta",), ("meta",)),
    "verification": (("verificación", "medio de verificación"), ("verificação",)),
    "risks": (("riesgos",), ("riscos",)),
    "alignment": (("alineación",), ("alinhamento",)),
    "status": (("estado",), ("situação", "estado")),
    "date": (("fecha",), ("data",)),
    "signatory": (("firmante",), ("signatário",)),
    "position": (("cargo", "puesto"), ("cargo",)),
    "capacity": (("calidad", "en calidad de"), ("qualidade", "na qualidade de")),
    "signed": (("firmado", "firma"), ("assinado", "assinatura")),
    "signed_on": (("fecha de firma",), ("data da assinatura",)),
    "kind": (("tipo",), ("tipo",)),
    "score": (("calificación", "puntuación"), ("pontuação",)),
}

CHOICES: Words = {
    "typed": (("tecleado", "capturado"), ("digitado",)),
    "table": (("mesa",), ("mesa",)),
    "imported": (("importado",), ("importado",)),
    "phone": (("teléfono", "celular"), ("telefone", "celular")),
    "paper": (("papel",), ("papel",)),
    "hands": (("manos", "mano alzada"), ("mãos", "mão levantada")),
    "dots": (("puntos", "puntos adhesivos"), ("pontos", "adesivos")),
    "holder": (("titular",), ("titular",)),
    "delegate": (("delegado", "delegada"), ("delegado", "delegada")),
    "witness": (("testigo",), ("testemunha",)),
    "yes": (("sí", "firmado", "x", "1", "true", "verdadero"), ("sim", "assinado", "verdadeiro")),
    "pending": (("pendiente",), ("pendente",)),
    "declined": (("declinado", "declinó"), ("recusado", "declinado")),
    "planned": (("planeado", "planificado", "previsto"), ("planejado", "planeado", "previsto")),
    "under_way": (("en curso", "en marcha"), ("em andamento", "em curso")),
    "done": (("hecho", "terminado", "cumplido"), ("feito", "concluído")),
    "dropped": (("descartado", "abandonado"), ("descartado", "abandonado")),
    "industry_cluster": (("clúster", "clúster industrial"), ("cluster", "cluster industrial")),
    "local_government": (("gobierno local", "municipio"), ("governo local", "município")),
    "university_association": (
        ("asociación universitaria", "universidad"),
        ("associação universitária", "universidade"),
    ),
    "private": (("privado",), ("privado",)),
    "national_government": (("gobierno nacional",), ("governo nacional", "governo federal")),
    "international": (("internacional",), ("internacional",)),
    "own": (("propio", "recursos propios"), ("próprio", "recursos próprios")),
    "none_yet": (("por definir", "aún no se sabe"), ("a definir", "ainda não se sabe")),
    "objection": (("objeción",), ("objeção",)),
    "parking": (("estacionamiento", "pendiente"), ("estacionamento", "pendente")),
    "evaluation": (("evaluación",), ("avaliação",)),
}

SECTOR_WORDS: Words = {
    "government": (("gobierno",), ("governo",)),
    "industry": (("industria", "empresa"), ("indústria", "empresa")),
    "ngo": (("ong", "sociedad civil"), ("ong", "sociedade civil")),
    "academia": (("academia", "universidad"), ("academia", "universidade")),
    OBSERVER: (("observador", "observadora"), ("observador", "observadora")),
}

LEARNER_WORDS: Words = {
    "older_workers": (("trabajadores mayores",), ("trabalhadores mais velhos",)),
    "professionals": (("profesionales",), ("profissionais",)),
    "informal_workers": (("trabajadores informales",), ("trabalhadores informais",)),
    "unemployed": (("desempleados", "personas desempleadas"), ("desempregados",)),
    "youth": (("jóvenes", "juventud"), ("jovens", "juventude")),
    "migrants": (("migrantes",), ("migrantes",)),
    "educators": (("docentes", "educadores"), ("docentes", "educadores")),
}

YES = frozenset(["si", "sim", "yes", "x", "1", "true", "verdadero", "verdadeiro"])
NO = frozenset(["no", "nao", "0", "false", "falso"])

YES_NO = {"es": ("sí", "no"), "pt": ("sim", "não"), "en": ("yes", "no")}

EXAMPLES = {"es": "Ejemplo", "pt": "Exemplo", "en": "Example"}
"""What a template calls the sheet that is not read."""
