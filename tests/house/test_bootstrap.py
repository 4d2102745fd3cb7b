"""Bootstrap hands rooms to one another, and never becomes the room where everything happens."""

import ast
from pathlib import Path

import pytest

from workshop_app import bootstrap

FUNCTIONS = [
    node
    for node in ast.parse(Path(bootstrap.__file__).read_text("utf-8")).body
    if isinstance(node, ast.FunctionDef)
]
LOGIC = ast.If | ast.For | ast.While | ast.Try | ast.With | ast.IfExp | ast.ListComp | ast.DictComp


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda function: function.name)
def test_a_factory_is_a_few_lines_without_logic(function):
    assert len(function.body) <= 8
    assert not [node for node in ast.walk(function) if isinstance(node, LOGIC)]


def test_nothing_is_imported_before_it_is_asked_for():
    tree = ast.parse(Path(bootstrap.__file__).read_text("utf-8"))
    early = [n.module for n in tree.body if isinstance(n, ast.ImportFrom)]
    assert early == ["__future__", "typing"]
