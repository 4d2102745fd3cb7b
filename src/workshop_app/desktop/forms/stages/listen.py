# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'listen.ui'
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

from workshop_app.desktop.widgets.balance_bar import BalanceBar

from workshop_app.text import tr


class Ui_ListenPage(object):
    def setupUi(self, ListenPage):
        if not ListenPage.objectName():
            ListenPage.setObjectName(u"ListenPage")
        ListenPage.resize(816, 636)
        self.page_layout = QVBoxLayout(ListenPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ListenPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(ListenPage)
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

        self.balance = BalanceBar(ListenPage)
        self.balance.setObjectName(u"balance")

        self.page_layout.addWidget(self.balance)

        self.silent = QLabel(ListenPage)
        self.silent.setObjectName(u"silent")
        self.silent.setProperty(u"role", u"attention")
        self.silent.setText(u"")
        self.silent.setTextFormat(Qt.TextFormat.PlainText)
        self.silent.setWordWrap(True)

        self.page_layout.addWidget(self.silent)

        self.nothing = QLabel(ListenPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.cards = QScrollArea(ListenPage)
        self.cards.setObjectName(u"cards")
        self.cards.setFrameShape(QFrame.Shape.NoFrame)
        self.cards.setWidgetResizable(True)
        self.cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards_inside = QWidget()
        self.cards_inside.setObjectName(u"cards_inside")
        self.cards_inside.setGeometry(QRect(0, 0, 700, 400))
        self.columns_layout = QHBoxLayout(self.cards_inside)
        self.columns_layout.setSpacing(24)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 8, 0, 0)
        self.cards.setWidget(self.cards_inside)

        self.page_layout.addWidget(self.cards)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_1)

        self.page_layout.setStretch(4, 1)

        self.retranslateUi(ListenPage)
    # setupUi

    def retranslateUi(self, ListenPage):
#if QT_CONFIG(accessibility)
        self.balance.setAccessibleName(tr(u"How much each sector was heard", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(tr(u"Nobody has been heard yet. Bring the cards in with a table for now: workshop-app import SESSION motivations.csv", None))
#if QT_CONFIG(accessibility)
        self.cards.setAccessibleName(tr(u"What each sector came for", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi
