# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'prioritise.ui'
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
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.share_bars import ShareBars
from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_PrioritisePage(object):
    def setupUi(self, PrioritisePage):
        if not PrioritisePage.objectName():
            PrioritisePage.setObjectName(u"PrioritisePage")
        PrioritisePage.resize(816, 636)
        self.page_layout = QVBoxLayout(PrioritisePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PrioritisePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(PrioritisePage)
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

        self.nothing = QLabel(PrioritisePage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.unvoted = QLabel(PrioritisePage)
        self.unvoted.setObjectName(u"unvoted")
        self.unvoted.setProperty(u"role", u"empty")
        self.unvoted.setWordWrap(True)

        self.page_layout.addWidget(self.unvoted)

        self.results = QWidget(PrioritisePage)
        self.results.setObjectName(u"results")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.results.sizePolicy().hasHeightForWidth())
        self.results.setSizePolicy(sizePolicy1)
        self.results_layout = QHBoxLayout(self.results)
        self.results_layout.setSpacing(24)
        self.results_layout.setObjectName(u"results_layout")
        self.results_layout.setContentsMargins(0, 0, 0, 0)
        self.bars = ShareBars(self.results)
        self.bars.setObjectName(u"bars")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(1)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.bars.sizePolicy().hasHeightForWidth())
        self.bars.setSizePolicy(sizePolicy2)

        self.results_layout.addWidget(self.bars)

        self.beside = QScrollArea(self.results)
        self.beside.setObjectName(u"beside")
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setMinimumSize(QSize(228, 0))
        self.beside.setMaximumSize(QSize(320, 16777215))
        self.beside_inside = QWidget()
        self.beside_inside.setObjectName(u"beside_inside")
        self.beside_inside.setGeometry(QRect(0, 0, 240, 500))
        self.beside_layout = QVBoxLayout(self.beside_inside)
        self.beside_layout.setSpacing(8)
        self.beside_layout.setObjectName(u"beside_layout")
        self.beside_layout.setContentsMargins(0, 0, 0, 0)
        self.why_title = QLabel(self.beside_inside)
        self.why_title.setObjectName(u"why_title")
        self.why_title.setProperty(u"role", u"heading")
        self.why_title.setText(u"")
        self.why_title.setTextFormat(Qt.TextFormat.PlainText)
        self.why_title.setWordWrap(True)

        self.beside_layout.addWidget(self.why_title)

        self.why = QLabel(self.beside_inside)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"role", u"text")
        self.why.setText(u"")
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)

        self.beside_layout.addWidget(self.why)

        self.decision = QLabel(self.beside_inside)
        self.decision.setObjectName(u"decision")
        self.decision.setProperty(u"role", u"attention")
        self.decision.setText(u"")
        self.decision.setTextFormat(Qt.TextFormat.PlainText)
        self.decision.setWordWrap(True)

        self.beside_layout.addWidget(self.decision)

        self.agreement = QLabel(self.beside_inside)
        self.agreement.setObjectName(u"agreement")
        self.agreement.setProperty(u"role", u"quiet")
        self.agreement.setText(u"")
        self.agreement.setTextFormat(Qt.TextFormat.PlainText)
        self.agreement.setWordWrap(True)

        self.beside_layout.addWidget(self.agreement)

        self.without_part = QWidget(self.beside_inside)
        self.without_part.setObjectName(u"without_part")
        self.without_layout = QVBoxLayout(self.without_part)
        self.without_layout.setSpacing(4)
        self.without_layout.setObjectName(u"without_layout")
        self.without_layout.setContentsMargins(0, 12, 0, 0)
        self.without_head = QLabel(self.without_part)
        self.without_head.setObjectName(u"without_head")
        self.without_head.setProperty(u"role", u"heading")

        self.without_layout.addWidget(self.without_head)

        self.without = ReadingTable(self.without_part)
        self.without.setObjectName(u"without")

        self.without_layout.addWidget(self.without)


        self.beside_layout.addWidget(self.without_part)

        self.points_part = QWidget(self.beside_inside)
        self.points_part.setObjectName(u"points_part")
        self.points_layout = QVBoxLayout(self.points_part)
        self.points_layout.setSpacing(4)
        self.points_layout.setObjectName(u"points_layout")
        self.points_layout.setContentsMargins(0, 12, 0, 0)
        self.points_head = QLabel(self.points_part)
        self.points_head.setObjectName(u"points_head")
        self.points_head.setProperty(u"role", u"heading")

        self.points_layout.addWidget(self.points_head)

        self.points = ReadingTable(self.points_part)
        self.points.setObjectName(u"points")

        self.points_layout.addWidget(self.points)


        self.beside_layout.addWidget(self.points_part)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beside_layout.addItem(self.spacer_1)

        self.beside.setWidget(self.beside_inside)

        self.results_layout.addWidget(self.beside)


        self.page_layout.addWidget(self.results)

        self.spacer_2 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_2)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(PrioritisePage)
    # setupUi

    def retranslateUi(self, PrioritisePage):
        self.nothing.setText(tr(u"There is nothing to put in order yet: the gaps are written in the stage before.", None))
        self.unvoted.setText(tr(u"Nobody has placed points yet, so the gaps stand by need. Bring the points in with a table for now: workshop-app import SESSION votes.csv", None))
#if QT_CONFIG(accessibility)
        self.bars.setAccessibleName(tr(u"Gaps by share of the points", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.beside.setAccessibleName(tr(u"Why it stands there", None))
#endif // QT_CONFIG(accessibility)
        self.without_head.setText(tr(u"Without a sector", None))
#if QT_CONFIG(accessibility)
        self.without.setAccessibleName(tr(u"Whether the choice changes without a sector", None))
#endif // QT_CONFIG(accessibility)
        self.points_head.setText(tr(u"Points by sector", None))
#if QT_CONFIG(accessibility)
        self.points.setAccessibleName(tr(u"Points of each gap by sector", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
