# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'leaving.ui'
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
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_LeavingPage(object):
    def setupUi(self, LeavingPage):
        if not LeavingPage.objectName():
            LeavingPage.setObjectName(u"LeavingPage")
        self.page_layout = QVBoxLayout(LeavingPage)
        self.page_layout.setSpacing(8)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(LeavingPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head.addWidget(self.title)

        self.space_12 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.space_12)

        self.leave = QPushButton(LeavingPage)
        self.leave.setObjectName(u"leave")

        self.head.addWidget(self.leave)


        self.page_layout.addLayout(self.head)

        self.about = QLabel(LeavingPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.page_layout.addWidget(self.about)

        self.parts = QHBoxLayout()
        self.parts.setSpacing(24)
        self.parts.setObjectName(u"parts")
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.texts_layout = QVBoxLayout()
        self.texts_layout.setSpacing(8)
        self.texts_layout.setObjectName(u"texts_layout")
        self.texts_layout.setContentsMargins(0, 0, 0, 0)
        self.texts_head = QHBoxLayout()
        self.texts_head.setSpacing(8)
        self.texts_head.setObjectName(u"texts_head")
        self.texts_head.setContentsMargins(0, 0, 0, 0)
        self.texts_title = QLabel(LeavingPage)
        self.texts_title.setObjectName(u"texts_title")
        self.texts_title.setProperty(u"role", u"heading")
        self.texts_title.setTextFormat(Qt.TextFormat.PlainText)

        self.texts_head.addWidget(self.texts_title)

        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.texts_head.addItem(self.space_1)

        self.only = QCheckBox(LeavingPage)
        self.only.setObjectName(u"only")
        self.only.setChecked(True)

        self.texts_head.addWidget(self.only)


        self.texts_layout.addLayout(self.texts_head)

        self.nothing = QLabel(LeavingPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.texts_layout.addWidget(self.nothing)

        self.texts = ReadingTable(LeavingPage)
        self.texts.setObjectName(u"texts")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.texts.sizePolicy().hasHeightForWidth())
        self.texts.setSizePolicy(sizePolicy)

        self.texts_layout.addWidget(self.texts)

        self.blank = QCheckBox(LeavingPage)
        self.blank.setObjectName(u"blank")

        self.texts_layout.addWidget(self.blank)

        self.trouble = QLabel(LeavingPage)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble-note")
        self.trouble.setText(u"")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)

        self.texts_layout.addWidget(self.trouble)

        self.space_2 = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.texts_layout.addItem(self.space_2)

        self.texts_layout.setStretch(2, 1)

        self.parts.addLayout(self.texts_layout)

        self.way_scroll = QScrollArea(LeavingPage)
        self.way_scroll.setObjectName(u"way_scroll")
        self.way_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.way_scroll.setWidgetResizable(True)
        self.way_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.way_scroll.setMinimumSize(QSize(356, 0))
        self.way_scroll.setMaximumSize(QSize(356, 16777215))
        self.way = QWidget()
        self.way.setObjectName(u"way")
        self.way.setMinimumSize(QSize(340, 0))
        self.way.setMaximumSize(QSize(340, 16777215))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.way.sizePolicy().hasHeightForWidth())
        self.way.setSizePolicy(sizePolicy1)
        self.way_layout = QVBoxLayout(self.way)
        self.way_layout.setSpacing(6)
        self.way_layout.setObjectName(u"way_layout")
        self.way_layout.setContentsMargins(0, 0, 0, 0)
        self.to_title = QLabel(self.way)
        self.to_title.setObjectName(u"to_title")
        self.to_title.setProperty(u"role", u"heading")
        self.to_title.setTextFormat(Qt.TextFormat.PlainText)
        self.to_title.setWordWrap(True)

        self.way_layout.addWidget(self.to_title)

        self.to = QLabel(self.way)
        self.to.setObjectName(u"to")
        self.to.setProperty(u"role", u"text")
        self.to.setText(u"")
        self.to.setTextFormat(Qt.TextFormat.PlainText)
        self.to.setWordWrap(True)

        self.way_layout.addWidget(self.to)

        self.fingerprint = QLabel(self.way)
        self.fingerprint.setObjectName(u"fingerprint")
        self.fingerprint.setProperty(u"role", u"quiet")
        self.fingerprint.setText(u"")
        self.fingerprint.setTextFormat(Qt.TextFormat.PlainText)
        self.fingerprint.setWordWrap(True)

        self.way_layout.addWidget(self.fingerprint)

        self.proposed = QWidget(self.way)
        self.proposed.setObjectName(u"proposed")
        self.proposed_layout = QVBoxLayout(self.proposed)
        self.proposed_layout.setSpacing(8)
        self.proposed_layout.setObjectName(u"proposed_layout")
        self.proposed_layout.setContentsMargins(0, 0, 0, 0)
        self.proposed_name = QLabel(self.proposed)
        self.proposed_name.setObjectName(u"proposed_name")
        self.proposed_name.setProperty(u"role", u"text")
        self.proposed_name.setText(u"")
        self.proposed_name.setTextFormat(Qt.TextFormat.PlainText)
        self.proposed_name.setWordWrap(True)

        self.proposed_layout.addWidget(self.proposed_name)

        self.proposed_print = QLabel(self.proposed)
        self.proposed_print.setObjectName(u"proposed_print")
        self.proposed_print.setProperty(u"role", u"strong")
        self.proposed_print.setText(u"")
        self.proposed_print.setTextFormat(Qt.TextFormat.PlainText)
        self.proposed_print.setWordWrap(True)

        self.proposed_layout.addWidget(self.proposed_print)

        self.proposed_ask = QLabel(self.proposed)
        self.proposed_ask.setObjectName(u"proposed_ask")
        self.proposed_ask.setProperty(u"role", u"note")
        self.proposed_ask.setTextFormat(Qt.TextFormat.PlainText)
        self.proposed_ask.setWordWrap(True)

        self.proposed_layout.addWidget(self.proposed_ask)

        self.token = QLineEdit(self.proposed)
        self.token.setObjectName(u"token")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)

        self.proposed_layout.addWidget(self.token)

        self.proposed_buttons = QHBoxLayout()
        self.proposed_buttons.setSpacing(8)
        self.proposed_buttons.setObjectName(u"proposed_buttons")
        self.proposed_buttons.setContentsMargins(0, 0, 0, 0)
        self.agree = QPushButton(self.proposed)
        self.agree.setObjectName(u"agree")
        self.agree.setProperty(u"role", u"primary")

        self.proposed_buttons.addWidget(self.agree)

        self.refuse = QPushButton(self.proposed)
        self.refuse.setObjectName(u"refuse")

        self.proposed_buttons.addWidget(self.refuse)

        self.space_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.proposed_buttons.addItem(self.space_3)


        self.proposed_layout.addLayout(self.proposed_buttons)


        self.way_layout.addWidget(self.proposed)

        self.card_line = QHBoxLayout()
        self.card_line.setSpacing(8)
        self.card_line.setObjectName(u"card_line")
        self.card_line.setContentsMargins(0, 0, 0, 0)
        self.card = QPushButton(self.way)
        self.card.setObjectName(u"card")

        self.card_line.addWidget(self.card)

        self.space_4 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.card_line.addItem(self.space_4)


        self.way_layout.addLayout(self.card_line)

        self.space_5 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.way_layout.addItem(self.space_5)

        self.what_title = QLabel(self.way)
        self.what_title.setObjectName(u"what_title")
        self.what_title.setProperty(u"role", u"heading")
        self.what_title.setTextFormat(Qt.TextFormat.PlainText)
        self.what_title.setWordWrap(True)

        self.way_layout.addWidget(self.what_title)

        self.what = QLabel(self.way)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"text")
        self.what.setText(u"")
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)

        self.way_layout.addWidget(self.what)

        self.space_6 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.way_layout.addItem(self.space_6)

        self.looked = QCheckBox(self.way)
        self.looked.setObjectName(u"looked")

        self.way_layout.addWidget(self.looked)

        self.go = QHBoxLayout()
        self.go.setSpacing(8)
        self.go.setObjectName(u"go")
        self.go.setContentsMargins(0, 0, 0, 0)
        self.send = QPushButton(self.way)
        self.send.setObjectName(u"send")
        self.send.setProperty(u"role", u"primary")

        self.go.addWidget(self.send)

        self.stick = QPushButton(self.way)
        self.stick.setObjectName(u"stick")

        self.go.addWidget(self.stick)

        self.space_7 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.go.addItem(self.space_7)


        self.way_layout.addLayout(self.go)

        self.go_full = QHBoxLayout()
        self.go_full.setSpacing(8)
        self.go_full.setObjectName(u"go_full")
        self.go_full.setContentsMargins(0, 0, 0, 0)
        self.host = QPushButton(self.way)
        self.host.setObjectName(u"host")

        self.go_full.addWidget(self.host)

        self.space_8 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.go_full.addItem(self.space_8)


        self.way_layout.addLayout(self.go_full)

        self.space_9 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.way_layout.addItem(self.space_9)

        self.kept_title = QLabel(self.way)
        self.kept_title.setObjectName(u"kept_title")
        self.kept_title.setProperty(u"role", u"heading")
        self.kept_title.setTextFormat(Qt.TextFormat.PlainText)
        self.kept_title.setWordWrap(True)

        self.way_layout.addWidget(self.kept_title)

        self.none = QLabel(self.way)
        self.none.setObjectName(u"none")
        self.none.setProperty(u"role", u"note")
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setWordWrap(True)

        self.way_layout.addWidget(self.none)

        self.kept = ReadingTable(self.way)
        self.kept.setObjectName(u"kept")
        sizePolicy.setHeightForWidth(self.kept.sizePolicy().hasHeightForWidth())
        self.kept.setSizePolicy(sizePolicy)

        self.way_layout.addWidget(self.kept)

        self.kept_line = QHBoxLayout()
        self.kept_line.setSpacing(8)
        self.kept_line.setObjectName(u"kept_line")
        self.kept_line.setContentsMargins(0, 0, 0, 0)
        self.drop = QPushButton(self.way)
        self.drop.setObjectName(u"drop")

        self.kept_line.addWidget(self.drop)

        self.space_10 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.kept_line.addItem(self.space_10)


        self.way_layout.addLayout(self.kept_line)

        self.space_11 = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.way_layout.addItem(self.space_11)

        self.way_scroll.setWidget(self.way)

        self.parts.addWidget(self.way_scroll)

        self.parts.setStretch(0, 1)

        self.page_layout.addLayout(self.parts)

        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.only, self.texts)
        QWidget.setTabOrder(self.texts, self.blank)
        QWidget.setTabOrder(self.blank, self.card)
        QWidget.setTabOrder(self.card, self.token)
        QWidget.setTabOrder(self.token, self.agree)
        QWidget.setTabOrder(self.agree, self.refuse)
        QWidget.setTabOrder(self.refuse, self.looked)
        QWidget.setTabOrder(self.looked, self.send)
        QWidget.setTabOrder(self.send, self.stick)
        QWidget.setTabOrder(self.stick, self.host)
        QWidget.setTabOrder(self.host, self.kept)
        QWidget.setTabOrder(self.kept, self.drop)
        QWidget.setTabOrder(self.drop, self.leave)

        self.retranslateUi(LeavingPage)
    # setupUi

    def retranslateUi(self, LeavingPage):
        self.title.setText(tr(u"What leaves this laptop", None))
        self.leave.setText(tr(u"Back", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(tr(u"Back to the session (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.texts_title.setText(tr(u"Texts that leave", None))
        self.only.setText(tr(u"Only those to look at", None))
        self.nothing.setText(tr(u"No text holds a name, a mail or a phone. Untick the box above to read them all.", None))
#if QT_CONFIG(accessibility)
        self.texts.setAccessibleName(tr(u"Texts that leave", None))
#endif // QT_CONFIG(accessibility)
        self.blank.setText(tr(u"Put [\u2026] in the place of names, mails and phones", None))
#if QT_CONFIG(tooltip)
        self.blank.setToolTip(tr(u"Only in what leaves; the session stays as it is", None))
#endif // QT_CONFIG(tooltip)
        self.to_title.setText(tr(u"To whom", None))
        self.proposed_ask.setText(tr(u"Is this the fingerprint that IFE told you?", None))
        self.token.setPlaceholderText(tr(u"Token, where IFE gave you one", None))
#if QT_CONFIG(accessibility)
        self.token.setAccessibleName(tr(u"Token", None))
#endif // QT_CONFIG(accessibility)
        self.agree.setText(tr(u"It is the same", None))
        self.refuse.setText(tr(u"It is another", None))
        self.card.setText(tr(u"Connect IFE's card\u2026", None))
        self.what_title.setText(tr(u"What is in it", None))
        self.looked.setText(tr(u"I have looked at the texts that leave", None))
        self.send.setText(tr(u"Send to IFE", None))
        self.stick.setText(tr(u"Copy to a stick\u2026", None))
        self.host.setText(tr(u"For the host, with everything\u2026", None))
#if QT_CONFIG(tooltip)
        self.host.setToolTip(tr(u"Names, contacts and ballots too, to a stick: for the session's host alone", None))
#endif // QT_CONFIG(tooltip)
        self.kept_title.setText(tr(u"Packages of this session", None))
        self.none.setText(tr(u"None was packed yet.", None))
#if QT_CONFIG(accessibility)
        self.kept.setAccessibleName(tr(u"Packages of this session", None))
#endif // QT_CONFIG(accessibility)
        self.drop.setText(tr(u"Remove from the outbox", None))
        pass
    # retranslateUi
