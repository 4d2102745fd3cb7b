# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assess.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.ballot_grid import BallotGrid
from workshop_app.desktop.widgets.ballot_who import BallotWho
from workshop_app.desktop.widgets.distribution import DistributionBars
from workshop_app.desktop.widgets.heat_table import HeatTable
from workshop_app.desktop.widgets.readings_line import ReadingsLine
from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_AssessPage(object):
    def setupUi(self, AssessPage):
        if not AssessPage.objectName():
            AssessPage.setObjectName(u"AssessPage")
        AssessPage.resize(816, 636)
        self.page_layout = QVBoxLayout(AssessPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(AssessPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(AssessPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"about")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.about)

        self.round = QPushButton(AssessPage)
        self.round.setObjectName(u"round")
        self.round.setText(u"")

        self.head_layout.addWidget(self.round)

        self.turn = QPushButton(AssessPage)
        self.turn.setObjectName(u"turn")
        self.turn.setCheckable(True)

        self.head_layout.addWidget(self.turn)


        self.page_layout.addLayout(self.head_layout)

        self.who = BallotWho(AssessPage)
        self.who.setObjectName(u"who")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.who.sizePolicy().hasHeightForWidth())
        self.who.setSizePolicy(sizePolicy1)

        self.page_layout.addWidget(self.who)

        self.body = QWidget(AssessPage)
        self.body.setObjectName(u"body")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.body.sizePolicy().hasHeightForWidth())
        self.body.setSizePolicy(sizePolicy2)
        self.body_layout = QHBoxLayout(self.body)
        self.body_layout.setSpacing(32)
        self.body_layout.setObjectName(u"body_layout")
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self.answers = QWidget(self.body)
        self.answers.setObjectName(u"answers")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(3)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.answers.sizePolicy().hasHeightForWidth())
        self.answers.setSizePolicy(sizePolicy3)
        self.answers_layout = QHBoxLayout(self.answers)
        self.answers_layout.setSpacing(24)
        self.answers_layout.setObjectName(u"answers_layout")
        self.answers_layout.setContentsMargins(0, 0, 0, 0)
        self.paper = QWidget(self.answers)
        self.paper.setObjectName(u"paper")
        sizePolicy3.setHeightForWidth(self.paper.sizePolicy().hasHeightForWidth())
        self.paper.setSizePolicy(sizePolicy3)
        self.paper_layout = QVBoxLayout(self.paper)
        self.paper_layout.setSpacing(4)
        self.paper_layout.setObjectName(u"paper_layout")
        self.paper_layout.setContentsMargins(0, 0, 0, 0)
        self.grid = BallotGrid(self.paper)
        self.grid.setObjectName(u"grid")
        self.grid.setMinimumSize(QSize(400, 0))
        sizePolicy4 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy4.setHorizontalStretch(1)
        sizePolicy4.setVerticalStretch(1)
        sizePolicy4.setHeightForWidth(self.grid.sizePolicy().hasHeightForWidth())
        self.grid.setSizePolicy(sizePolicy4)

        self.paper_layout.addWidget(self.grid)

        self.trouble = QLabel(self.paper)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble-note")
        self.trouble.setText(u"")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)

        self.paper_layout.addWidget(self.trouble)

        self.hint = QLabel(self.paper)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"note")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.paper_layout.addWidget(self.hint)


        self.answers_layout.addWidget(self.paper)

        self.beside = QScrollArea(self.answers)
        self.beside.setObjectName(u"beside")
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setMinimumSize(QSize(236, 0))
        self.beside.setMaximumSize(QSize(300, 16777215))
        self.beside_inside = QWidget()
        self.beside_inside.setObjectName(u"beside_inside")
        self.beside_inside.setGeometry(QRect(0, 0, 250, 500))
        self.beside_layout = QVBoxLayout(self.beside_inside)
        self.beside_layout.setSpacing(8)
        self.beside_layout.setObjectName(u"beside_layout")
        self.beside_layout.setContentsMargins(0, 0, 4, 0)
        self.levels_head = QLabel(self.beside_inside)
        self.levels_head.setObjectName(u"levels_head")
        self.levels_head.setProperty(u"role", u"heading")
        self.levels_head.setText(u"")
        self.levels_head.setTextFormat(Qt.TextFormat.PlainText)
        self.levels_head.setWordWrap(True)

        self.beside_layout.addWidget(self.levels_head)

        self.levels = ReadingTable(self.beside_inside)
        self.levels.setObjectName(u"levels")
        self.levels.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.beside_layout.addWidget(self.levels)

        self.comment_head = QLabel(self.beside_inside)
        self.comment_head.setObjectName(u"comment_head")
        self.comment_head.setProperty(u"role", u"note")
        self.comment_head.setTextFormat(Qt.TextFormat.PlainText)
        self.comment_head.setWordWrap(True)

        self.beside_layout.addWidget(self.comment_head)

        self.comment_place = QWidget(self.beside_inside)
        self.comment_place.setObjectName(u"comment_place")
        self.comment_layout = QVBoxLayout(self.comment_place)
        self.comment_layout.setSpacing(4)
        self.comment_layout.setObjectName(u"comment_layout")
        self.comment_layout.setContentsMargins(0, 0, 0, 0)

        self.beside_layout.addWidget(self.comment_place)

        self.heard_head = QLabel(self.beside_inside)
        self.heard_head.setObjectName(u"heard_head")
        self.heard_head.setProperty(u"role", u"heading")
        self.heard_head.setTextFormat(Qt.TextFormat.PlainText)
        self.heard_head.setWordWrap(True)

        self.beside_layout.addWidget(self.heard_head)

        self.heard = ReadingTable(self.beside_inside)
        self.heard.setObjectName(u"heard")
        self.heard.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.beside_layout.addWidget(self.heard)

        self.unanswered = QLabel(self.beside_inside)
        self.unanswered.setObjectName(u"unanswered")
        self.unanswered.setProperty(u"role", u"note")
        self.unanswered.setText(u"")
        self.unanswered.setTextFormat(Qt.TextFormat.PlainText)
        self.unanswered.setWordWrap(True)

        self.beside_layout.addWidget(self.unanswered)

        self.pace = QLabel(self.beside_inside)
        self.pace.setObjectName(u"pace")
        self.pace.setProperty(u"role", u"strong")
        self.pace.setText(u"")
        self.pace.setTextFormat(Qt.TextFormat.PlainText)
        self.pace.setWordWrap(True)

        self.beside_layout.addWidget(self.pace)

        self.mixed = QLabel(self.beside_inside)
        self.mixed.setObjectName(u"mixed")
        self.mixed.setProperty(u"role", u"attention")
        self.mixed.setText(u"")
        self.mixed.setTextFormat(Qt.TextFormat.PlainText)
        self.mixed.setWordWrap(True)

        self.beside_layout.addWidget(self.mixed)

        self.round_open = QLabel(self.beside_inside)
        self.round_open.setObjectName(u"round_open")
        self.round_open.setProperty(u"role", u"quiet")
        self.round_open.setText(u"")
        self.round_open.setTextFormat(Qt.TextFormat.PlainText)
        self.round_open.setWordWrap(True)

        self.beside_layout.addWidget(self.round_open)

        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beside_layout.addItem(self.spacer_1)

        self.beside.setWidget(self.beside_inside)

        self.answers_layout.addWidget(self.beside)

        self.answers_layout.setStretch(0, 3)
        self.answers_layout.setStretch(1, 2)

        self.body_layout.addWidget(self.answers)

        self.results = QWidget(self.body)
        self.results.setObjectName(u"results")
        sizePolicy5 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy5.setHorizontalStretch(4)
        sizePolicy5.setVerticalStretch(0)
        sizePolicy5.setHeightForWidth(self.results.sizePolicy().hasHeightForWidth())
        self.results.setSizePolicy(sizePolicy5)
        self.results_layout = QVBoxLayout(self.results)
        self.results_layout.setSpacing(8)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.nothing = QLabel(self.results)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.results_layout.addWidget(self.nothing)

        self.figures = QWidget(self.results)
        self.figures.setObjectName(u"figures")
        self.figures_layout = QVBoxLayout(self.figures)
        self.figures_layout.setSpacing(8)
        self.figures_layout.setObjectName(u"figures_layout")
        self.figures_layout.setContentsMargins(0, 0, 0, 0)
        self.heat = HeatTable(self.figures)
        self.heat.setObjectName(u"heat")
        sizePolicy6 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy6.setHorizontalStretch(0)
        sizePolicy6.setVerticalStretch(1)
        sizePolicy6.setHeightForWidth(self.heat.sizePolicy().hasHeightForWidth())
        self.heat.setSizePolicy(sizePolicy6)

        self.figures_layout.addWidget(self.heat)

        self.below = QWidget(self.figures)
        self.below.setObjectName(u"below")
        self.below_layout = QHBoxLayout(self.below)
        self.below_layout.setSpacing(24)
        self.below_layout.setObjectName(u"below_layout")
        self.below_layout.setContentsMargins(0, 0, 0, 0)
        self.sectors_layout = QVBoxLayout()
        self.sectors_layout.setSpacing(4)
        self.sectors_layout.setObjectName(u"sectors_layout")
        self.sectors_layout.setContentsMargins(0, 0, 0, 0)
        self.sectors = ReadingTable(self.below)
        self.sectors.setObjectName(u"sectors")

        self.sectors_layout.addWidget(self.sectors)

        self.line = ReadingsLine(self.below)
        self.line.setObjectName(u"line")

        self.sectors_layout.addWidget(self.line)

        self.spacer_3 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectors_layout.addItem(self.spacer_3)


        self.below_layout.addLayout(self.sectors_layout)

        self.levels_layout = QVBoxLayout()
        self.levels_layout.setSpacing(0)
        self.levels_layout.setObjectName(u"levels_layout")
        self.levels_layout.setContentsMargins(0, 0, 0, 0)
        self.not_yet = QLabel(self.below)
        self.not_yet.setObjectName(u"not_yet")
        self.not_yet.setProperty(u"role", u"quiet")
        self.not_yet.setText(u"")
        self.not_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.not_yet.setWordWrap(True)

        self.levels_layout.addWidget(self.not_yet)

        self.distribution = DistributionBars(self.below)
        self.distribution.setObjectName(u"distribution")
        self.distribution.setMaximumSize(QSize(16777215, 224))

        self.levels_layout.addWidget(self.distribution)

        self.spacer_4 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.levels_layout.addItem(self.spacer_4)


        self.below_layout.addLayout(self.levels_layout)

        self.below_layout.setStretch(0, 2)
        self.below_layout.setStretch(1, 3)

        self.figures_layout.addWidget(self.below)

        self.guidance = QLabel(self.figures)
        self.guidance.setObjectName(u"guidance")
        self.guidance.setProperty(u"role", u"quiet")
        self.guidance.setText(u"")
        self.guidance.setTextFormat(Qt.TextFormat.PlainText)
        self.guidance.setWordWrap(True)

        self.figures_layout.addWidget(self.guidance)


        self.results_layout.addWidget(self.figures)

        self.spacer_2 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.results_layout.addItem(self.spacer_2)


        self.body_layout.addWidget(self.results)


        self.page_layout.addWidget(self.body)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(AssessPage)
    # setupUi

    def retranslateUi(self, AssessPage):
        self.turn.setText(tr(u"Results", None))
#if QT_CONFIG(tooltip)
        self.turn.setToolTip(tr(u"Show the results, or the ballots again", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(tr(u"Answers on this ballot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.beside.setAccessibleName(tr(u"Levels, comment and progress", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.levels.setAccessibleName(tr(u"What one sees at each level", None))
#endif // QT_CONFIG(accessibility)
        self.comment_head.setText(tr(u"Comment (C)", None))
        self.heard_head.setText(tr(u"Who has answered", None))
#if QT_CONFIG(accessibility)
        self.heard.setAccessibleName(tr(u"Who has answered, by sector", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(tr(u"Nothing has been rated yet. Choose a table or a person, stand in the grid and type what they answered.", None))
#if QT_CONFIG(accessibility)
        self.heat.setAccessibleName(tr(u"Gaps by indicator and sector", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sectors.setAccessibleName(tr(u"Today and desired by sector", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(tr(u"Where the readings lie", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.distribution.setAccessibleName(tr(u"How many stand at each level today", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
