# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commit.ui'
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

from workshop_app.desktop.widgets.commit_given import Given
from workshop_app.desktop.widgets.commit_notes import (DayWords, Reservations)
from workshop_app.desktop.widgets.commit_read_back import ReadBack
from workshop_app.desktop.widgets.commit_tabs import ScrollingTabs

from workshop_app.text import tr


class Ui_CommitPage(object):
    def setupUi(self, CommitPage):
        if not CommitPage.objectName():
            CommitPage.setObjectName(u"CommitPage")
        self.page_layout = QVBoxLayout(CommitPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(CommitPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(CommitPage)
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


        self.page_layout.addLayout(self.head_layout)

        self.tabs = ScrollingTabs(CommitPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.read_tab = QWidget()
        self.read_tab.setObjectName(u"read_tab")
        self.read_layout = QVBoxLayout(self.read_tab)
        self.read_layout.setSpacing(0)
        self.read_layout.setObjectName(u"read_layout")
        self.read_layout.setContentsMargins(0, 0, 0, 0)
        self.read_back = ReadBack(self.read_tab)
        self.read_back.setObjectName(u"read_back")

        self.read_layout.addWidget(self.read_back)

        self.tabs.addTab(self.read_tab, "")
        self.reservations_tab = QWidget()
        self.reservations_tab.setObjectName(u"reservations_tab")
        self.reservations_layout = QVBoxLayout(self.reservations_tab)
        self.reservations_layout.setSpacing(0)
        self.reservations_layout.setObjectName(u"reservations_layout")
        self.reservations_layout.setContentsMargins(0, 12, 0, 0)
        self.reservations = Reservations(self.reservations_tab)
        self.reservations.setObjectName(u"reservations")

        self.reservations_layout.addWidget(self.reservations)

        self.tabs.addTab(self.reservations_tab, "")
        self.given_tab = QWidget()
        self.given_tab.setObjectName(u"given_tab")
        self.given_layout = QVBoxLayout(self.given_tab)
        self.given_layout.setSpacing(0)
        self.given_layout.setObjectName(u"given_layout")
        self.given_layout.setContentsMargins(0, 12, 0, 0)
        self.given = Given(self.given_tab)
        self.given.setObjectName(u"given")

        self.given_layout.addWidget(self.given)

        self.tabs.addTab(self.given_tab, "")
        self.day_tab = QWidget()
        self.day_tab.setObjectName(u"day_tab")
        self.day_layout = QVBoxLayout(self.day_tab)
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.meeting_part = QWidget(self.day_tab)
        self.meeting_part.setObjectName(u"meeting_part")
        self.meeting_layout = QVBoxLayout(self.meeting_part)
        self.meeting_layout.setSpacing(4)
        self.meeting_layout.setObjectName(u"meeting_layout")
        self.meeting_layout.setContentsMargins(0, 12, 0, 0)

        self.day_layout.addWidget(self.meeting_part)

        self.day_head = QLabel(self.day_tab)
        self.day_head.setObjectName(u"day_head")
        self.day_head.setProperty(u"role", u"heading")
        self.day_head.setTextFormat(Qt.TextFormat.PlainText)
        self.day_head.setWordWrap(True)

        self.day_layout.addWidget(self.day_head)

        self.day = DayWords(self.day_tab)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)

        self.tabs.addTab(self.day_tab, "")

        self.page_layout.addWidget(self.tabs)

        self.papers_rule = QFrame(CommitPage)
        self.papers_rule.setObjectName(u"papers_rule")
        self.papers_rule.setProperty(u"role", u"rule")
        self.papers_rule.setMinimumSize(QSize(0, 1))
        self.papers_rule.setMaximumSize(QSize(16777215, 1))

        self.page_layout.addWidget(self.papers_rule)

        self.papers_layout = QHBoxLayout()
        self.papers_layout.setSpacing(8)
        self.papers_layout.setObjectName(u"papers_layout")
        self.papers_layout.setContentsMargins(0, 0, 0, 0)
        self.acta = QPushButton(CommitPage)
        self.acta.setObjectName(u"acta")
        self.acta.setProperty(u"role", u"primary")

        self.papers_layout.addWidget(self.acta)

        self.summary = QPushButton(CommitPage)
        self.summary.setObjectName(u"summary")

        self.papers_layout.addWidget(self.summary)

        self.plan = QPushButton(CommitPage)
        self.plan.setObjectName(u"plan")

        self.papers_layout.addWidget(self.plan)

        self.picture = QPushButton(CommitPage)
        self.picture.setObjectName(u"picture")

        self.papers_layout.addWidget(self.picture)

        self.word = QPushButton(CommitPage)
        self.word.setObjectName(u"word")

        self.papers_layout.addWidget(self.word)

        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.papers_layout.addItem(self.space_1)


        self.page_layout.addLayout(self.papers_layout)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(CommitPage)
    # setupUi

    def retranslateUi(self, CommitPage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"Read back, reservations, commitments and the day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.read_back.setAccessibleName(tr(u"The plan, to be read back", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.read_tab), tr(u"Read back", None))
        self.tabs.setTabText(self.tabs.indexOf(self.reservations_tab), tr(u"Reservations", None))
        self.tabs.setTabText(self.tabs.indexOf(self.given_tab), tr(u"Commitments", None))
        self.day_head.setText(tr(u"How the day was found", None))
        self.tabs.setTabText(self.tabs.indexOf(self.day_tab), tr(u"The day", None))
        self.acta.setText(tr(u"Print the acta", None))
        self.summary.setText(tr(u"Plan on one page", None))
        self.plan.setText(tr(u"Action plan", None))
        self.picture.setText(tr(u"The page as a picture", None))
#if QT_CONFIG(tooltip)
        self.picture.setToolTip(tr(u"The one-page plan as a picture, for messengers", None))
#endif // QT_CONFIG(tooltip)
        self.word.setText(tr(u"Plan for Word", None))
#if QT_CONFIG(tooltip)
        self.word.setToolTip(tr(u"The plan as a document that can be written on", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
