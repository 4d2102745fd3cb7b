# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'assess.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.heat_table import HeatTable
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


        self.page_layout.addLayout(self.head_layout)

        self.round_open = QLabel(AssessPage)
        self.round_open.setObjectName(u"round_open")
        self.round_open.setProperty(u"role", u"notice")
        self.round_open.setText(u"")
        self.round_open.setTextFormat(Qt.TextFormat.PlainText)
        self.round_open.setWordWrap(True)

        self.page_layout.addWidget(self.round_open)

        self.nothing = QLabel(AssessPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.results = QWidget(AssessPage)
        self.results.setObjectName(u"results")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.results.sizePolicy().hasHeightForWidth())
        self.results.setSizePolicy(sizePolicy1)
        self.results_layout = QVBoxLayout(self.results)
        self.results_layout.setSpacing(12)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.heat = HeatTable(self.results)
        self.heat.setObjectName(u"heat")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.heat.sizePolicy().hasHeightForWidth())
        self.heat.setSizePolicy(sizePolicy2)

        self.results_layout.addWidget(self.heat)

        self.below_layout = QHBoxLayout()
        self.below_layout.setSpacing(32)
        self.below_layout.setObjectName(u"below_layout")
        self.below_layout.setContentsMargins(0, 0, 0, 0)
        self.sectors_layout = QVBoxLayout()
        self.sectors_layout.setSpacing(0)
        self.sectors_layout.setObjectName(u"sectors_layout")
        self.sectors_layout.setContentsMargins(0, 0, 0, 0)
        self.sectors = ReadingTable(self.results)
        self.sectors.setObjectName(u"sectors")

        self.sectors_layout.addWidget(self.sectors)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sectors_layout.addItem(self.spacer_1)


        self.below_layout.addLayout(self.sectors_layout)

        self.levels_layout = QVBoxLayout()
        self.levels_layout.setSpacing(0)
        self.levels_layout.setObjectName(u"levels_layout")
        self.levels_layout.setContentsMargins(0, 0, 0, 0)
        self.levels = ReadingTable(self.results)
        self.levels.setObjectName(u"levels")

        self.levels_layout.addWidget(self.levels)

        self.spacer_2 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.levels_layout.addItem(self.spacer_2)


        self.below_layout.addLayout(self.levels_layout)

        self.below_layout.setStretch(0, 1)
        self.below_layout.setStretch(1, 2)

        self.results_layout.addLayout(self.below_layout)

        self.guidance = QLabel(self.results)
        self.guidance.setObjectName(u"guidance")
        self.guidance.setProperty(u"role", u"quiet")
        self.guidance.setText(u"")
        self.guidance.setTextFormat(Qt.TextFormat.PlainText)
        self.guidance.setWordWrap(True)

        self.results_layout.addWidget(self.guidance)


        self.page_layout.addWidget(self.results)

        self.spacer_3 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_3)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(AssessPage)
    # setupUi

    def retranslateUi(self, AssessPage):
        self.nothing.setText(tr(u"Nothing has been rated yet. Bring the ballots in with a table for now: workshop-app import SESSION ratings.csv", None))
#if QT_CONFIG(accessibility)
        self.heat.setAccessibleName(tr(u"Gaps by indicator and sector", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.sectors.setAccessibleName(tr(u"Today and desired by sector", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.levels.setAccessibleName(tr(u"What one sees at each level", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
