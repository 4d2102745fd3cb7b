# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'listen.ui'
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
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.balance_bar import BalanceBar

from workshop_app.text import tr


class Ui_ListenPage(object):
    def setupUi(self, ListenPage):
        if not ListenPage.objectName():
            ListenPage.setObjectName(u"ListenPage")
        self.page_layout = QVBoxLayout(ListenPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(ListenPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.about = QLabel(ListenPage)
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

        self.question = QLabel(ListenPage)
        self.question.setObjectName(u"question")
        self.question.setProperty(u"role", u"strong")
        self.question.setText(u"")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)

        self.page_layout.addWidget(self.question)

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
        self.nothing.setProperty(u"role", u"quiet")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.trouble = QLabel(ListenPage)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble")
        self.trouble.setText(u"")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)

        self.page_layout.addWidget(self.trouble)

        self.columns = QWidget(ListenPage)
        self.columns.setObjectName(u"columns")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.columns.sizePolicy().hasHeightForWidth())
        self.columns.setSizePolicy(sizePolicy1)
        self.columns_layout = QHBoxLayout(self.columns)
        self.columns_layout.setSpacing(20)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)

        self.page_layout.addWidget(self.columns)

        self.who_part = QWidget(ListenPage)
        self.who_part.setObjectName(u"who_part")
        self.who_layout = QVBoxLayout(self.who_part)
        self.who_layout.setSpacing(4)
        self.who_layout.setObjectName(u"who_layout")
        self.who_layout.setContentsMargins(0, 0, 0, 0)
        self.who_head = QLabel(self.who_part)
        self.who_head.setObjectName(u"who_head")
        self.who_head.setProperty(u"role", u"note")
        self.who_head.setTextFormat(Qt.TextFormat.PlainText)
        self.who_head.setWordWrap(True)

        self.who_layout.addWidget(self.who_head)


        self.page_layout.addWidget(self.who_part)

        self.keys = QLabel(ListenPage)
        self.keys.setObjectName(u"keys")
        self.keys.setProperty(u"role", u"note")
        self.keys.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setWordWrap(True)

        self.page_layout.addWidget(self.keys)

        self.page_layout.setStretch(6, 1)

        self.retranslateUi(ListenPage)
    # setupUi

    def retranslateUi(self, ListenPage):
#if QT_CONFIG(accessibility)
        self.balance.setAccessibleName(tr(u"How much each sector was heard", None))
#endif // QT_CONFIG(accessibility)
        self.nothing.setText(tr(u"Nobody has been heard yet. Type the first card under its sector: Enter keeps it.", None))
        self.who_head.setText(tr(u"Whose words these are, if the room should be able to ask", None))
        self.keys.setText(tr(u"Enter keeps a card and begins the next \u00b7 Delete removes it \u00b7 Ctrl+\u2191 \u2193 moves it \u00b7 Tab goes to the next sector", None))
        pass
    # retranslateUi
