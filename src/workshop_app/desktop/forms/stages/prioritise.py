# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prioritise.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
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
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.decide import Decide
from workshop_app.desktop.widgets.grid import PriorityGrid
from workshop_app.desktop.widgets.share_bars import ShareBars
from workshop_app.desktop.widgets.tables import ReadingTable
from workshop_app.desktop.widgets.vote_ballots import VoteBallots
from workshop_app.desktop.widgets.vote_counts import VoteCounts

from workshop_app.text import tr


class Ui_PrioritisePage(object):
    def setupUi(self, PrioritisePage):
        if not PrioritisePage.objectName():
            PrioritisePage.setObjectName(u"PrioritisePage")
        self.page_layout = QVBoxLayout(PrioritisePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PrioritisePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.about = QLabel(PrioritisePage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"about")
        self.about.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.about)

        self.choose_words = QLabel(PrioritisePage)
        self.choose_words.setObjectName(u"choose_words")
        self.choose_words.setProperty(u"role", u"quiet")
        self.choose_words.setText(u"")
        self.choose_words.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.choose_words)

        self.fewer = QPushButton(PrioritisePage)
        self.fewer.setObjectName(u"fewer")

        self.head.addWidget(self.fewer)

        self.more = QPushButton(PrioritisePage)
        self.more.setObjectName(u"more")

        self.head.addWidget(self.more)

        self.round = QPushButton(PrioritisePage)
        self.round.setObjectName(u"round")
        self.round.setText(u"")

        self.head.addWidget(self.round)


        self.page_layout.addLayout(self.head)

        self.nothing = QLabel(PrioritisePage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.results = QWidget(PrioritisePage)
        self.results.setObjectName(u"results")
        self.results_layout = QHBoxLayout(self.results)
        self.results_layout.setSpacing(24)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.results)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setMinimumSize(QSize(300, 0))
        self.tabs.setDocumentMode(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.bars_tab = QWidget()
        self.bars_tab.setObjectName(u"bars_tab")
        self.bars_layout = QVBoxLayout(self.bars_tab)
        self.bars_layout.setSpacing(8)
        self.bars_layout.setObjectName(u"bars_layout")
        self.bars_layout.setContentsMargins(0, 8, 0, 0)
        self.unvoted = QLabel(self.bars_tab)
        self.unvoted.setObjectName(u"unvoted")
        self.unvoted.setProperty(u"role", u"quiet")
        self.unvoted.setTextFormat(Qt.TextFormat.PlainText)
        self.unvoted.setWordWrap(True)

        self.bars_layout.addWidget(self.unvoted)

        self.round_open = QLabel(self.bars_tab)
        self.round_open.setObjectName(u"round_open")
        self.round_open.setProperty(u"role", u"notice")
        self.round_open.setText(u"")
        self.round_open.setTextFormat(Qt.TextFormat.PlainText)
        self.round_open.setWordWrap(True)

        self.bars_layout.addWidget(self.round_open)

        self.bars = ShareBars(self.bars_tab)
        self.bars.setObjectName(u"bars")

        self.bars_layout.addWidget(self.bars)

        self.tabs.addTab(self.bars_tab, "")
        self.grid_tab = QWidget()
        self.grid_tab.setObjectName(u"grid_tab")
        self.grid_layout = QVBoxLayout(self.grid_tab)
        self.grid_layout.setSpacing(8)
        self.grid_layout.setObjectName(u"grid_layout")
        self.grid_layout.setContentsMargins(0, 8, 0, 0)
        self.grid = PriorityGrid(self.grid_tab)
        self.grid.setObjectName(u"grid")

        self.grid_layout.addWidget(self.grid)

        self.tabs.addTab(self.grid_tab, "")
        self.ballots_tab = QWidget()
        self.ballots_tab.setObjectName(u"ballots_tab")
        self.ballots_layout = QVBoxLayout(self.ballots_tab)
        self.ballots_layout.setSpacing(0)
        self.ballots_layout.setObjectName(u"ballots_layout")
        self.ballots_layout.setContentsMargins(0, 0, 0, 0)
        self.ballots = VoteBallots(self.ballots_tab)
        self.ballots.setObjectName(u"ballots")

        self.ballots_layout.addWidget(self.ballots)

        self.tabs.addTab(self.ballots_tab, "")

        self.results_layout.addWidget(self.tabs)

        self.beside = QScrollArea(self.results)
        self.beside.setObjectName(u"beside")
        self.beside.setMinimumSize(QSize(328, 0))
        self.beside.setMaximumSize(QSize(340, 16777215))
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside_inside = QWidget()
        self.beside_inside.setObjectName(u"beside_inside")
        self.beside_layout = QVBoxLayout(self.beside_inside)
        self.beside_layout.setSpacing(20)
        self.beside_layout.setObjectName(u"beside_layout")
        self.beside_layout.setContentsMargins(0, 0, 12, 0)
        self.why_part = QWidget(self.beside_inside)
        self.why_part.setObjectName(u"why_part")
        self.why_layout = QVBoxLayout(self.why_part)
        self.why_layout.setSpacing(8)
        self.why_layout.setObjectName(u"why_layout")
        self.why_layout.setContentsMargins(0, 0, 0, 0)
        self.why_title = QLabel(self.why_part)
        self.why_title.setObjectName(u"why_title")
        self.why_title.setProperty(u"role", u"heading")
        self.why_title.setText(u"")
        self.why_title.setTextFormat(Qt.TextFormat.PlainText)
        self.why_title.setWordWrap(True)

        self.why_layout.addWidget(self.why_title)

        self.why = QLabel(self.why_part)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"text")
        self.why.setText(u"")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)

        self.why_layout.addWidget(self.why)

        self.decision = QLabel(self.why_part)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"role", u"attention")
        self.decision.setText(u"")
        self.decision.setTextFormat(Qt.TextFormat.PlainText)
        self.decision.setWordWrap(True)

        self.why_layout.addWidget(self.decision)

        self.decide = Decide(self.why_part)
        self.decide.setObjectName(u"decide")

        self.why_layout.addWidget(self.decide)


        self.beside_layout.addWidget(self.why_part)

        self.counts_part = QWidget(self.beside_inside)
        self.counts_part.setObjectName(u"counts_part")
        self.counts_layout = QVBoxLayout(self.counts_part)
        self.counts_layout.setSpacing(8)
        self.counts_layout.setObjectName(u"counts_layout")
        self.counts_layout.setContentsMargins(0, 0, 0, 0)
        self.counts_head = QLabel(self.counts_part)
        self.counts_head.setObjectName(u"counts_head")
        self.counts_head.setProperty(u"role", u"heading")
        self.counts_head.setTextFormat(Qt.TextFormat.PlainText)
        self.counts_head.setWordWrap(True)

        self.counts_layout.addWidget(self.counts_head)

        self.counts = VoteCounts(self.counts_part)
        self.counts.setObjectName(u"counts")

        self.counts_layout.addWidget(self.counts)


        self.beside_layout.addWidget(self.counts_part)

        self.without_part = QWidget(self.beside_inside)
        self.without_part.setObjectName(u"without_part")
        self.without_layout = QVBoxLayout(self.without_part)
        self.without_layout.setSpacing(4)
        self.without_layout.setObjectName(u"without_layout")
        self.without_layout.setContentsMargins(0, 0, 0, 0)
        self.without_head = QLabel(self.without_part)
        self.without_head.setObjectName(u"without_head")
        self.without_head.setProperty(u"role", u"heading")
        self.without_head.setTextFormat(Qt.TextFormat.PlainText)
        self.without_head.setWordWrap(True)

        self.without_layout.addWidget(self.without_head)

        self.without = ReadingTable(self.without_part)
        self.without.setObjectName(u"without")

        self.without_layout.addWidget(self.without)


        self.beside_layout.addWidget(self.without_part)

        self.agreement = QLabel(self.beside_inside)
        self.agreement.setObjectName(u"agreement")
        self.agreement.setProperty(u"role", u"quiet")
        self.agreement.setText(u"")
        self.agreement.setTextFormat(Qt.TextFormat.PlainText)
        self.agreement.setWordWrap(True)

        self.beside_layout.addWidget(self.agreement)

        self.space_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beside_layout.addItem(self.space_1)

        self.beside.setWidget(self.beside_inside)

        self.results_layout.addWidget(self.beside)


        self.page_layout.addWidget(self.results)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(PrioritisePage)
    # setupUi

    def retranslateUi(self, PrioritisePage):
        self.fewer.setText(tr(u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.fewer.setAccessibleName(tr(u"One gap less goes first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.fewer.setToolTip(tr(u"One less (-)", None))
#endif // QT_CONFIG(tooltip)
        self.more.setText(tr(u"+", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(tr(u"One gap more goes first", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(tr(u"One more (+)", None))
#endif // QT_CONFIG(tooltip)
        self.nothing.setText(tr(u"There is nothing to put in order yet: the gaps are written in the stage before.", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"Order, grid and ballots", None))
#endif // QT_CONFIG(accessibility)
        self.unvoted.setText(tr(u"Nobody has placed points yet, so the gaps stand by need. Type the counts from the wall beside, or the ballots in their tab.", None))
#if QT_CONFIG(accessibility)
        self.bars.setAccessibleName(tr(u"Gaps by share of the points", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.bars_tab), tr(u"Order", None))
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(tr(u"Gaps by what they change and how feasible they are", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.grid_tab), tr(u"Grid", None))
        self.tabs.setTabText(self.tabs.indexOf(self.ballots_tab), tr(u"Ballots", None))
#if QT_CONFIG(accessibility)
        self.beside.setAccessibleName(tr(u"Why it stands there, and the points counted", None))
#endif // QT_CONFIG(accessibility)
        self.counts_head.setText(tr(u"Points counted on the wall", None))
        self.without_head.setText(tr(u"Without a sector", None))
#if QT_CONFIG(accessibility)
        self.without.setAccessibleName(tr(u"Whether the choice changes without a sector", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
