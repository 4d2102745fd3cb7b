# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prepare.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QRect,
    Qt,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_PreparePage(object):
    def setupUi(self, PreparePage):
        if not PreparePage.objectName():
            PreparePage.setObjectName(u"PreparePage")
        PreparePage.resize(816, 636)
        self.page_layout = QVBoxLayout(PreparePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PreparePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(PreparePage)
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


        self.page_layout.addLayout(self.head_layout)

        self.tabs = QTabWidget(PreparePage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.day = QWidget()
        self.day.setObjectName(u"day")
        self.day_layout = QVBoxLayout(self.day)
        self.day_layout.setSpacing(0)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_scroll = QScrollArea(self.day)
        self.day_scroll.setObjectName(u"day_scroll")
        self.day_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.day_scroll.setWidgetResizable(True)
        self.day_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.day_inside = QWidget()
        self.day_inside.setObjectName(u"day_inside")
        self.day_inside.setGeometry(QRect(0, 0, 700, 500))
        self.day_columns = QHBoxLayout(self.day_inside)
        self.day_columns.setSpacing(32)
        self.day_columns.setObjectName(u"day_columns")
        self.day_columns.setContentsMargins(0, 12, 0, 0)
        self.facts_layout = QVBoxLayout()
        self.facts_layout.setSpacing(8)
        self.facts_layout.setObjectName(u"facts_layout")
        self.facts_layout.setContentsMargins(0, 0, 0, 0)
        self.facts_head = QLabel(self.day_inside)
        self.facts_head.setObjectName(u"facts_head")
        self.facts_head.setProperty(u"role", u"heading")

        self.facts_layout.addWidget(self.facts_head)

        self.facts = ReadingTable(self.day_inside)
        self.facts.setObjectName(u"facts")

        self.facts_layout.addWidget(self.facts)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.facts_layout.addItem(self.spacer_1)


        self.day_columns.addLayout(self.facts_layout)

        self.agenda_layout = QVBoxLayout()
        self.agenda_layout.setSpacing(8)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_layout.setContentsMargins(0, 0, 0, 0)
        self.agenda_head = QLabel(self.day_inside)
        self.agenda_head.setObjectName(u"agenda_head")
        self.agenda_head.setProperty(u"role", u"heading")

        self.agenda_layout.addWidget(self.agenda_head)

        self.agenda = ReadingTable(self.day_inside)
        self.agenda.setObjectName(u"agenda")

        self.agenda_layout.addWidget(self.agenda)

        self.spacer_2 = QSpacerItem(10, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.agenda_layout.addItem(self.spacer_2)

        self.sectors_head = QLabel(self.day_inside)
        self.sectors_head.setObjectName(u"sectors_head")
        self.sectors_head.setProperty(u"role", u"heading")

        self.agenda_layout.addWidget(self.sectors_head)

        self.sectors = ReadingTable(self.day_inside)
        self.sectors.setObjectName(u"sectors")

        self.agenda_layout.addWidget(self.sectors)

        self.spacer_3 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agenda_layout.addItem(self.spacer_3)


        self.day_columns.addLayout(self.agenda_layout)

        self.day_columns.setStretch(0, 3)
        self.day_columns.setStretch(1, 2)
        self.day_scroll.setWidget(self.day_inside)

        self.day_layout.addWidget(self.day_scroll)

        self.tabs.addTab(self.day, "")
        self.people_tab = QWidget()
        self.people_tab.setObjectName(u"people_tab")
        self.people_layout = QVBoxLayout(self.people_tab)
        self.people_layout.setSpacing(0)
        self.people_layout.setObjectName(u"people_layout")
        self.people_layout.setContentsMargins(0, 12, 0, 0)
        self.nobody = QLabel(self.people_tab)
        self.nobody.setObjectName(u"nobody")
        self.nobody.setProperty(u"role", u"empty")
        self.nobody.setWordWrap(True)

        self.people_layout.addWidget(self.nobody)

        self.people = ReadingTable(self.people_tab)
        self.people.setObjectName(u"people")

        self.people_layout.addWidget(self.people)

        self.spacer_4 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.people_layout.addItem(self.spacer_4)

        self.people_layout.setStretch(1, 1)
        self.tabs.addTab(self.people_tab, "")
        self.bodies_tab = QWidget()
        self.bodies_tab.setObjectName(u"bodies_tab")
        self.bodies_layout = QVBoxLayout(self.bodies_tab)
        self.bodies_layout.setSpacing(0)
        self.bodies_layout.setObjectName(u"bodies_layout")
        self.bodies_layout.setContentsMargins(0, 12, 0, 0)
        self.no_bodies = QLabel(self.bodies_tab)
        self.no_bodies.setObjectName(u"no_bodies")
        self.no_bodies.setProperty(u"role", u"empty")
        self.no_bodies.setWordWrap(True)

        self.bodies_layout.addWidget(self.no_bodies)

        self.bodies = ReadingTable(self.bodies_tab)
        self.bodies.setObjectName(u"bodies")

        self.bodies_layout.addWidget(self.bodies)

        self.spacer_5 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.bodies_layout.addItem(self.spacer_5)

        self.bodies_layout.setStretch(1, 1)
        self.tabs.addTab(self.bodies_tab, "")

        self.page_layout.addWidget(self.tabs)


        self.retranslateUi(PreparePage)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, PreparePage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"Parts of the preparation", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.day_scroll.setAccessibleName(tr(u"The day", None))
#endif // QT_CONFIG(accessibility)
        self.facts_head.setText(tr(u"What it is about", None))
#if QT_CONFIG(accessibility)
        self.facts.setAccessibleName(tr(u"What the session is about", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_head.setText(tr(u"How the day runs", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(tr(u"How the day runs", None))
#endif // QT_CONFIG(accessibility)
        self.sectors_head.setText(tr(u"Who is in the room", None))
#if QT_CONFIG(accessibility)
        self.sectors.setAccessibleName(tr(u"People by sector", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.day), tr(u"The day", None))
        self.nobody.setText(tr(u"Nobody is on the list yet. Bring the list in with a table for now: workshop-app import SESSION participants.csv", None))
#if QT_CONFIG(accessibility)
        self.people.setAccessibleName(tr(u"People in the room", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.people_tab), tr(u"People", None))
        self.no_bodies.setText(tr(u"No organisation is on the list yet. Bring the list in with a table for now: workshop-app import SESSION organisations.csv", None))
#if QT_CONFIG(accessibility)
        self.bodies.setAccessibleName(tr(u"Organisations", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.bodies_tab), tr(u"Organisations", None))
        pass
    # retranslateUi
