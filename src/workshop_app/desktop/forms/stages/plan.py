# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'plan.ui'
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
    QVBoxLayout,
    QWidget,
)

from workshop_app.text import tr


class Ui_PlanPage(object):
    def setupUi(self, PlanPage):
        if not PlanPage.objectName():
            PlanPage.setObjectName(u"PlanPage")
        PlanPage.resize(816, 636)
        self.page_layout = QVBoxLayout(PlanPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
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
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)

        self.head_layout.addWidget(self.about)


        self.page_layout.addLayout(self.head_layout)

        self.nothing = QLabel(PlanPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.cards = QScrollArea(PlanPage)
        self.cards.setObjectName(u"cards")
        self.cards.setFrameShape(QFrame.Shape.NoFrame)
        self.cards.setWidgetResizable(True)
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards_inside = QWidget()
        self.cards_inside.setObjectName(u"cards_inside")
        self.cards_inside.setGeometry(QRect(0, 0, 700, 400))
        self.cards_layout = QVBoxLayout(self.cards_inside)
        self.cards_layout.setSpacing(0)
        self.cards_layout.setObjectName(u"cards_layout")
        self.cards_layout.setContentsMargins(0, 8, 12, 0)
        self.cards.setWidget(self.cards_inside)

        self.page_layout.addWidget(self.cards)

        self.sums = QFrame(PlanPage)
        self.sums.setObjectName(u"sums")
        self.sums.setProperty(u"role", u"sums")
        self.sums_layout = QVBoxLayout(self.sums)
        self.sums_layout.setSpacing(2)
        self.sums_layout.setObjectName(u"sums_layout")
        self.sums_layout.setContentsMargins(0, 10, 0, 0)
        self.sums_line = QHBoxLayout()
        self.sums_line.setSpacing(12)
        self.sums_line.setObjectName(u"sums_line")
        self.sums_line.setContentsMargins(0, 0, 0, 0)
        self.sums_head = QLabel(self.sums)
        self.sums_head.setObjectName(u"sums_head")
        self.sums_head.setProperty(u"role", u"heading")

        self.sums_line.addWidget(self.sums_head)

        self.reach = QLabel(self.sums)
        self.reach.setObjectName(u"reach")
        self.reach.setProperty(u"role", u"text")
        self.reach.setText(u"")
        self.reach.setTextFormat(Qt.TextFormat.PlainText)
        self.reach.setWordWrap(True)
        sizePolicy.setHeightForWidth(self.reach.sizePolicy().hasHeightForWidth())
        self.reach.setSizePolicy(sizePolicy)

        self.sums_line.addWidget(self.reach)

        self.cost = QLabel(self.sums)
        self.cost.setObjectName(u"cost")
        self.cost.setProperty(u"role", u"strong")
        self.cost.setText(u"")
        self.cost.setTextFormat(Qt.TextFormat.PlainText)

        self.sums_line.addWidget(self.cost)


        self.sums_layout.addLayout(self.sums_line)

        self.reach_note = QLabel(self.sums)
        self.reach_note.setObjectName(u"reach_note")
        self.reach_note.setProperty(u"role", u"note")
        self.reach_note.setText(u"")
        self.reach_note.setTextFormat(Qt.TextFormat.PlainText)
        self.reach_note.setWordWrap(True)

        self.sums_layout.addWidget(self.reach_note)


        self.page_layout.addWidget(self.sums)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_1)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(PlanPage)
    # setupUi

    def retranslateUi(self, PlanPage):
        self.nothing.setText(tr(u"No gap goes first yet, and no action is written. Actions come from the gaps that Prioritise puts first.", None))
#if QT_CONFIG(accessibility)
        self.cards.setAccessibleName(tr(u"Actions by gap", None))
#endif // QT_CONFIG(accessibility)
        self.sums_head.setText(tr(u"So far", None))
        pass
    # retranslateUi
