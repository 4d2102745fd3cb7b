# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare.ui'
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
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.commit_tabs import ScrollingTabs
from workshop_app.desktop.widgets.playbook_sheet import PlaybookSheet
from workshop_app.desktop.widgets.prepare_agenda import PrepareAgenda
from workshop_app.desktop.widgets.prepare_door import PrepareDoor
from workshop_app.desktop.widgets.prepare_facts import PrepareFacts
from workshop_app.desktop.widgets.prepare_list import PrepareList
from workshop_app.desktop.widgets.prepare_room import PrepareRoom

from workshop_app.text import tr


class Ui_PreparePage(object):
    def setupUi(self, PreparePage):
        if not PreparePage.objectName():
            PreparePage.setObjectName(u"PreparePage")
        self.page_layout = QVBoxLayout(PreparePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PreparePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.about = QLabel(PreparePage)
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


        self.page_layout.addLayout(self.head)

        self.tabs = ScrollingTabs(PreparePage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.facts_tab = QWidget()
        self.facts_tab.setObjectName(u"facts_tab")
        self.facts_layout = QVBoxLayout(self.facts_tab)
        self.facts_layout.setSpacing(8)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts = PrepareFacts(self.facts_tab)
        self.facts.setObjectName(u"facts")

        self.facts_layout.addWidget(self.facts)

        self.tabs.addTab(self.facts_tab, "")
        self.agenda_tab = QWidget()
        self.agenda_tab.setObjectName(u"agenda_tab")
        self.agenda_layout = QVBoxLayout(self.agenda_tab)
        self.agenda_layout.setSpacing(8)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_layout.setContentsMargins(0, 0, 0, 0)
        self.agenda = PrepareAgenda(self.agenda_tab)
        self.agenda.setObjectName(u"agenda")

        self.agenda_layout.addWidget(self.agenda)

        self.tabs.addTab(self.agenda_tab, "")
        self.people_tab = QWidget()
        self.people_tab.setObjectName(u"people_tab")
        self.people_layout = QVBoxLayout(self.people_tab)
        self.people_layout.setSpacing(8)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 0, 0, 0)
        self.people = PrepareList(self.people_tab)
        self.people.setObjectName(u"people")

        self.people_layout.addWidget(self.people)

        self.tabs.addTab(self.people_tab, "")
        self.bodies_tab = QWidget()
        self.bodies_tab.setObjectName(u"bodies_tab")
        self.bodies_layout = QVBoxLayout(self.bodies_tab)
        self.bodies_layout.setSpacing(8)
        self.bodies_layout.setObjectName(u"bodies_layout")
        self.bodies_layout.setContentsMargins(0, 0, 0, 0)
        self.bodies = PrepareList(self.bodies_tab)
        self.bodies.setObjectName(u"bodies")

        self.bodies_layout.addWidget(self.bodies)

        self.tabs.addTab(self.bodies_tab, "")
        self.door_tab = QWidget()
        self.door_tab.setObjectName(u"door_tab")
        self.door_layout = QVBoxLayout(self.door_tab)
        self.door_layout.setSpacing(8)
        self.door_layout.setObjectName(u"door_layout")
        self.door_layout.setContentsMargins(0, 0, 0, 0)
        self.door = PrepareDoor(self.door_tab)
        self.door.setObjectName(u"door")

        self.door_layout.addWidget(self.door)

        self.tabs.addTab(self.door_tab, "")
        self.room_tab = QWidget()
        self.room_tab.setObjectName(u"room_tab")
        self.room_layout = QVBoxLayout(self.room_tab)
        self.room_layout.setSpacing(0)
        self.room_layout.setObjectName(u"room_layout")
        self.room_layout.setContentsMargins(0, 0, 0, 0)
        self.room = PrepareRoom(self.room_tab)
        self.room.setObjectName(u"room")

        self.room_layout.addWidget(self.room)

        self.tabs.addTab(self.room_tab, "")
        self.playbook_tab = QWidget()
        self.playbook_tab.setObjectName(u"playbook_tab")
        self.playbook_layout = QVBoxLayout(self.playbook_tab)
        self.playbook_layout.setSpacing(0)
        self.playbook_layout.setObjectName(u"playbook_layout")
        self.playbook_layout.setContentsMargins(0, 0, 0, 0)
        self.playbook = PlaybookSheet(self.playbook_tab)
        self.playbook.setObjectName(u"playbook")

        self.playbook_layout.addWidget(self.playbook)

        self.tabs.addTab(self.playbook_tab, "")

        self.page_layout.addWidget(self.tabs)

        self.papers_rule = QFrame(PreparePage)
        self.papers_rule.setObjectName(u"papers_rule")
        self.papers_rule.setProperty(u"role", u"rule")
        self.papers_rule.setMinimumSize(QSize(0, 1))
        self.papers_rule.setMaximumSize(QSize(16777215, 1))

        self.page_layout.addWidget(self.papers_rule)

        self.papers = QHBoxLayout()
        self.papers.setSpacing(8)
        self.papers.setObjectName(u"papers")
        self.papers.setContentsMargins(0, 0, 0, 0)
        self.papers_head = QLabel(PreparePage)
        self.papers_head.setObjectName(u"papers_head")
        self.papers_head.setProperty(u"role", u"note")
        self.papers_head.setTextFormat(Qt.TextFormat.PlainText)

        self.papers.addWidget(self.papers_head)

        self.mandate = QPushButton(PreparePage)
        self.mandate.setObjectName(u"mandate")

        self.papers.addWidget(self.mandate)

        self.attendance = QPushButton(PreparePage)
        self.attendance.setObjectName(u"attendance")

        self.papers.addWidget(self.attendance)

        self.agenda_sheet = QPushButton(PreparePage)
        self.agenda_sheet.setObjectName(u"agenda_sheet")

        self.papers.addWidget(self.agenda_sheet)

        self.worksheets = QPushButton(PreparePage)
        self.worksheets.setObjectName(u"worksheets")

        self.papers.addWidget(self.worksheets)

        self.ballots = QPushButton(PreparePage)
        self.ballots.setObjectName(u"ballots")

        self.papers.addWidget(self.ballots)

        self.cards = QPushButton(PreparePage)
        self.cards.setObjectName(u"cards")

        self.papers.addWidget(self.cards)

        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.papers.addItem(self.space_1)


        self.page_layout.addLayout(self.papers)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(PreparePage)
    # setupUi

    def retranslateUi(self, PreparePage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"Parts of the preparation", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.facts_tab), tr(u"The day", None))
        self.tabs.setTabText(self.tabs.indexOf(self.agenda_tab), tr(u"Agenda", None))
        self.tabs.setTabText(self.tabs.indexOf(self.people_tab), tr(u"People", None))
        self.tabs.setTabText(self.tabs.indexOf(self.bodies_tab), tr(u"Organisations", None))
        self.tabs.setTabText(self.tabs.indexOf(self.door_tab), tr(u"At the door", None))
        self.tabs.setTabText(self.tabs.indexOf(self.room_tab), tr(u"The room", None))
        self.tabs.setTabText(self.tabs.indexOf(self.playbook_tab), tr(u"Playbook", None))
        self.papers_head.setText(tr(u"Print", None))
        self.mandate.setText(tr(u"Mandate", None))
        self.attendance.setText(tr(u"Attendance", None))
        self.agenda_sheet.setText(tr(u"Agenda", None))
        self.worksheets.setText(tr(u"Worksheets", None))
        self.ballots.setText(tr(u"Ballots", None))
        self.cards.setText(tr(u"Cards", None))
        pass
    # retranslateUi
