# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.action_list import ActionList
from workshop_app.desktop.widgets.commit_tabs import ScrollingTabs
from workshop_app.desktop.widgets.timeline import TimeLine

from workshop_app.text import tr


class Ui_PlanPage(object):
    def setupUi(self, PlanPage):
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        self.page_layout = QVBoxLayout(PlanPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PlanPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(PlanPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"about")
        self.about.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.about)

        self.bring_in = QPushButton(PlanPage)
        self.bring_in.setObjectName(u"bring_in")

        self.head_layout.addWidget(self.bring_in)


        self.page_layout.addLayout(self.head_layout)

        self.tabs = ScrollingTabs(PlanPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.actions_tab = QWidget()
        self.actions_tab.setObjectName(u"actions_tab")
        self.actions_layout = QVBoxLayout(self.actions_tab)
        self.actions_layout.setSpacing(0)
        self.actions_layout.setObjectName(u"actions_layout")
        self.actions_layout.setContentsMargins(0, 0, 0, 0)
        self.nothing = QLabel(self.actions_tab)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.actions_layout.addWidget(self.nothing)

        self.actions = ActionList(self.actions_tab)
        self.actions.setObjectName(u"actions")
        sizePolicy1.setHeightForWidth(self.actions.sizePolicy().hasHeightForWidth())
        self.actions.setSizePolicy(sizePolicy1)

        self.actions_layout.addWidget(self.actions)

        self.tabs.addTab(self.actions_tab, "")
        self.time_tab = QWidget()
        self.time_tab.setObjectName(u"time_tab")
        self.time_layout = QVBoxLayout(self.time_tab)
        self.time_layout.setSpacing(0)
        self.time_layout.setObjectName(u"time_layout")
        self.time_layout.setContentsMargins(0, 0, 0, 0)
        self.undated = QLabel(self.time_tab)
        self.undated.setObjectName(u"undated")
        self.undated.setProperty(u"role", u"empty")
        self.undated.setTextFormat(Qt.TextFormat.PlainText)
        self.undated.setWordWrap(True)

        self.time_layout.addWidget(self.undated)

        self.time_scroll = QScrollArea(self.time_tab)
        self.time_scroll.setObjectName(u"time_scroll")
        self.time_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.time_scroll.setWidgetResizable(True)
        self.time_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.time_scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sizePolicy1.setHeightForWidth(self.time_scroll.sizePolicy().hasHeightForWidth())
        self.time_scroll.setSizePolicy(sizePolicy1)
        self.time_inside = QWidget()
        self.time_inside.setObjectName(u"time_inside")
        self.time_inside_layout = QVBoxLayout(self.time_inside)
        self.time_inside_layout.setSpacing(0)
        self.time_inside_layout.setObjectName(u"time_inside_layout")
        self.time_inside_layout.setContentsMargins(0, 12, 12, 0)
        self.time_line = TimeLine(self.time_inside)
        self.time_line.setObjectName(u"time_line")

        self.time_inside_layout.addWidget(self.time_line)

        self.space_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.time_inside_layout.addItem(self.space_1)

        self.time_scroll.setWidget(self.time_inside)

        self.time_layout.addWidget(self.time_scroll)

        self.tabs.addTab(self.time_tab, "")

        self.page_layout.addWidget(self.tabs)

        self.sums = QFrame(PlanPage)
        self.sums.setObjectName(u"sums")
        self.sums.setProperty(u"role", u"sums")
        self.sums_layout = QVBoxLayout(self.sums)
        self.sums_layout.setSpacing(2)
        self.sums_layout.setObjectName(u"sums_layout")
        self.sums_layout.setContentsMargins(0, 8, 0, 0)
        self.sums_line = QHBoxLayout()
        self.sums_line.setSpacing(12)
        self.sums_line.setObjectName(u"sums_line")
        self.sums_line.setContentsMargins(0, 0, 0, 0)
        self.sums_head = QLabel(self.sums)
        self.sums_head.setObjectName(u"sums_head")
        self.sums_head.setProperty(u"role", u"heading")
        self.sums_head.setTextFormat(Qt.TextFormat.PlainText)

        self.sums_line.addWidget(self.sums_head)

        self.reach = QLabel(self.sums)
        self.reach.setObjectName(u"reach")
        self.reach.setProperty(u"role", u"text")
        self.reach.setText(u"")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.reach.sizePolicy().hasHeightForWidth())
        self.reach.setSizePolicy(sizePolicy2)
        self.reach.setTextFormat(Qt.TextFormat.PlainText)
        self.reach.setWordWrap(True)

        self.sums_line.addWidget(self.reach)

        self.cost = QLabel(self.sums)
        self.cost.setObjectName(u"cost")
        self.cost.setProperty(u"role", u"strong")
        self.cost.setText(u"")
        self.cost.setTextFormat(Qt.TextFormat.PlainText)

        self.sums_line.addWidget(self.cost)


        self.sums_layout.addLayout(self.sums_line)

        self.sums_notes = QHBoxLayout()
        self.sums_notes.setSpacing(12)
        self.sums_notes.setObjectName(u"sums_notes")
        self.sums_notes.setContentsMargins(0, 0, 0, 0)
        self.reach_note = QLabel(self.sums)
        self.reach_note.setObjectName(u"reach_note")
        self.reach_note.setProperty(u"role", u"note")
        self.reach_note.setText(u"")
        sizePolicy2.setHeightForWidth(self.reach_note.sizePolicy().hasHeightForWidth())
        self.reach_note.setSizePolicy(sizePolicy2)
        self.reach_note.setTextFormat(Qt.TextFormat.PlainText)
        self.reach_note.setWordWrap(True)

        self.sums_notes.addWidget(self.reach_note)

        self.funds = QLabel(self.sums)
        self.funds.setObjectName(u"funds")
        self.funds.setProperty(u"role", u"note")
        self.funds.setText(u"")
        self.funds.setTextFormat(Qt.TextFormat.PlainText)

        self.sums_notes.addWidget(self.funds)


        self.sums_layout.addLayout(self.sums_notes)


        self.page_layout.addWidget(self.sums)

        self.papers = QWidget(PlanPage)
        self.papers.setObjectName(u"papers")
        self.papers_layout = QHBoxLayout(self.papers)
        self.papers_layout.setSpacing(4)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 0, 0, 2)
        self.empty_cards = QToolButton(self.papers)
        self.empty_cards.setObjectName(u"empty_cards")

        self.papers_layout.addWidget(self.empty_cards)

        self.print_cards = QToolButton(self.papers)
        self.print_cards.setObjectName(u"print_cards")

        self.papers_layout.addWidget(self.print_cards)


        self.page_layout.addWidget(self.papers)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage):
        self.bring_in.setText(tr(u"Bring in cards\u2026", None))
#if QT_CONFIG(tooltip)
        self.bring_in.setToolTip(tr(u"Bring in what the tables wrote on action cards or in a spreadsheet", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"Actions and time line", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(tr(u"No gap goes first yet, and no action is written. Actions come from the gaps that Prioritise puts first.", None))
#if QT_CONFIG(accessibility)
        self.actions.setAccessibleName(tr(u"Actions by gap", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.actions_tab), tr(u"Actions", None))
        self.undated.setText(tr(u"No action has a date yet.", None))
#if QT_CONFIG(accessibility)
        self.time_scroll.setAccessibleName(tr(u"Time line", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.time_line.setAccessibleName(tr(u"Time line of the actions", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.time_tab), tr(u"Time line", None))
        self.sums_head.setText(tr(u"So far", None))
        self.empty_cards.setText(tr(u"Empty cards\u2026", None))
#if QT_CONFIG(tooltip)
        self.empty_cards.setToolTip(tr(u"An empty table for the tables to fill in, to be brought in afterwards", None))
#endif // QT_CONFIG(tooltip)
        self.print_cards.setText(tr(u"Print action cards", None))
        pass
    # retranslateUi
