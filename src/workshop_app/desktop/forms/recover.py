# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recover.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt,
)
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.text import tr


class Ui_RecoverPanel(object):
    def setupUi(self, RecoverPanel):
        if not RecoverPanel.objectName():
            RecoverPanel.setObjectName(u"RecoverPanel")
        RecoverPanel.setProperty(u"role", u"said")
        self.panel_layout = QVBoxLayout(RecoverPanel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(20, 12, 20, 12)
        self.notice_part = QWidget(RecoverPanel)
        self.notice_part.setObjectName(u"notice_part")
        self.notice_layout = QHBoxLayout(self.notice_part)
        self.notice_layout.setSpacing(8)
        self.notice_layout.setObjectName(u"notice_layout")
        self.notice_layout.setContentsMargins(0, 0, 0, 0)
        self.notice = QLabel(self.notice_part)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"text")
        self.notice.setText(u"")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.notice.sizePolicy().hasHeightForWidth())
        self.notice.setSizePolicy(sizePolicy)
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)

        self.notice_layout.addWidget(self.notice)

        self.answer = QPushButton(self.notice_part)
        self.answer.setObjectName(u"answer")

        self.notice_layout.addWidget(self.answer)

        self.leave_notice = QPushButton(self.notice_part)
        self.leave_notice.setObjectName(u"leave_notice")

        self.notice_layout.addWidget(self.leave_notice)


        self.panel_layout.addWidget(self.notice_part)

        self.day_part = QWidget(RecoverPanel)
        self.day_part.setObjectName(u"day_part")
        self.day_layout = QVBoxLayout(self.day_part)
        self.day_layout.setSpacing(12)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.day = QLabel(self.day_part)
        self.day.setObjectName(u"day")
        self.day.setProperty(u"role", u"heading")
        self.day.setText(u"")
        self.day.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.day)

        self.ending = QLabel(self.day_part)
        self.ending.setObjectName(u"ending")
        self.ending.setProperty(u"role", u"quiet")
        self.ending.setText(u"")
        sizePolicy.setHeightForWidth(self.ending.sizePolicy().hasHeightForWidth())
        self.ending.setSizePolicy(sizePolicy)
        self.ending.setTextFormat(Qt.TextFormat.PlainText)
        self.ending.setWordWrap(True)

        self.head_layout.addWidget(self.ending)

        self.close = QToolButton(self.day_part)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"icon")
        self.close.setText(u"")

        self.head_layout.addWidget(self.close)


        self.day_layout.addLayout(self.head_layout)

        self.offer = QLabel(self.day_part)
        self.offer.setObjectName(u"offer")
        self.offer.setProperty(u"role", u"note")
        self.offer.setText(u"")
        self.offer.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.offer)

        self.cuts = QWidget(self.day_part)
        self.cuts.setObjectName(u"cuts")
        self.cuts_layout = QGridLayout(self.cuts)
        self.cuts_layout.setObjectName(u"cuts_layout")
        self.cuts_layout.setHorizontalSpacing(12)
        self.cuts_layout.setVerticalSpacing(12)
        self.cuts_layout.setContentsMargins(0, 0, 0, 0)
        self.cut_1 = QPushButton(self.cuts)
        self.cut_1.setObjectName(u"cut_1")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.cut_1.sizePolicy().hasHeightForWidth())
        self.cut_1.setSizePolicy(sizePolicy1)

        self.cuts_layout.addWidget(self.cut_1, 0, 0, 1, 1)

        self.wins_1 = QLabel(self.cuts)
        self.wins_1.setObjectName(u"wins_1")
        self.wins_1.setProperty(u"role", u"strong")
        self.wins_1.setText(u"")
        self.wins_1.setTextFormat(Qt.TextFormat.PlainText)

        self.cuts_layout.addWidget(self.wins_1, 0, 1, 1, 1)

        self.words_1 = QLabel(self.cuts)
        self.words_1.setObjectName(u"words_1")
        self.words_1.setProperty(u"role", u"quiet")
        self.words_1.setText(u"")
        sizePolicy.setHeightForWidth(self.words_1.sizePolicy().hasHeightForWidth())
        self.words_1.setSizePolicy(sizePolicy)
        self.words_1.setTextFormat(Qt.TextFormat.PlainText)
        self.words_1.setWordWrap(True)

        self.cuts_layout.addWidget(self.words_1, 0, 2, 1, 1)

        self.cut_2 = QPushButton(self.cuts)
        self.cut_2.setObjectName(u"cut_2")
        sizePolicy1.setHeightForWidth(self.cut_2.sizePolicy().hasHeightForWidth())
        self.cut_2.setSizePolicy(sizePolicy1)

        self.cuts_layout.addWidget(self.cut_2, 1, 0, 1, 1)

        self.wins_2 = QLabel(self.cuts)
        self.wins_2.setObjectName(u"wins_2")
        self.wins_2.setProperty(u"role", u"strong")
        self.wins_2.setText(u"")
        self.wins_2.setTextFormat(Qt.TextFormat.PlainText)

        self.cuts_layout.addWidget(self.wins_2, 1, 1, 1, 1)

        self.words_2 = QLabel(self.cuts)
        self.words_2.setObjectName(u"words_2")
        self.words_2.setProperty(u"role", u"quiet")
        self.words_2.setText(u"")
        sizePolicy.setHeightForWidth(self.words_2.sizePolicy().hasHeightForWidth())
        self.words_2.setSizePolicy(sizePolicy)
        self.words_2.setTextFormat(Qt.TextFormat.PlainText)
        self.words_2.setWordWrap(True)

        self.cuts_layout.addWidget(self.words_2, 1, 2, 1, 1)

        self.cut_3 = QPushButton(self.cuts)
        self.cut_3.setObjectName(u"cut_3")
        sizePolicy1.setHeightForWidth(self.cut_3.sizePolicy().hasHeightForWidth())
        self.cut_3.setSizePolicy(sizePolicy1)

        self.cuts_layout.addWidget(self.cut_3, 2, 0, 1, 1)

        self.wins_3 = QLabel(self.cuts)
        self.wins_3.setObjectName(u"wins_3")
        self.wins_3.setProperty(u"role", u"strong")
        self.wins_3.setText(u"")
        self.wins_3.setTextFormat(Qt.TextFormat.PlainText)

        self.cuts_layout.addWidget(self.wins_3, 2, 1, 1, 1)

        self.words_3 = QLabel(self.cuts)
        self.words_3.setObjectName(u"words_3")
        self.words_3.setProperty(u"role", u"quiet")
        self.words_3.setText(u"")
        sizePolicy.setHeightForWidth(self.words_3.sizePolicy().hasHeightForWidth())
        self.words_3.setSizePolicy(sizePolicy)
        self.words_3.setTextFormat(Qt.TextFormat.PlainText)
        self.words_3.setWordWrap(True)

        self.cuts_layout.addWidget(self.words_3, 2, 2, 1, 1)


        self.day_layout.addWidget(self.cuts)

        self.more_layout = QHBoxLayout()
        self.more_layout.setSpacing(8)
        self.more_layout.setObjectName(u"more_layout")
        self.more_layout.setContentsMargins(0, 0, 0, 0)
        self.extend = QPushButton(self.day_part)
        self.extend.setObjectName(u"extend")

        self.more_layout.addWidget(self.extend)

        self.next_button = QPushButton(self.day_part)
        self.next_button.setObjectName(u"next_button")

        self.more_layout.addWidget(self.next_button)

        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.more_layout.addItem(self.space_1)

        self.zero = QToolButton(self.day_part)
        self.zero.setObjectName(u"zero")

        self.more_layout.addWidget(self.zero)


        self.day_layout.addLayout(self.more_layout)


        self.panel_layout.addWidget(self.day_part)

        QWidget.setTabOrder(self.answer, self.leave_notice)
        QWidget.setTabOrder(self.leave_notice, self.cut_1)
        QWidget.setTabOrder(self.cut_1, self.cut_2)
        QWidget.setTabOrder(self.cut_2, self.cut_3)
        QWidget.setTabOrder(self.cut_3, self.extend)
        QWidget.setTabOrder(self.extend, self.next_button)
        QWidget.setTabOrder(self.next_button, self.zero)
        QWidget.setTabOrder(self.zero, self.close)

        self.retranslateUi(RecoverPanel)
    # setupUi

    def retranslateUi(self, RecoverPanel):
        self.answer.setText(tr(u"Do not count it", None))
        self.leave_notice.setText(tr(u"Leave it so", None))
#if QT_CONFIG(accessibility)
        self.close.setAccessibleName(tr(u"Close this panel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.close.setToolTip(tr(u"Close this panel (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.cut_1.setText(tr(u"Shorten", None))
        self.cut_2.setText(tr(u"Shorten", None))
        self.cut_3.setText(tr(u"Shorten", None))
        self.extend.setText(tr(u"More minutes", None))
        self.next_button.setText(tr(u"Start what is next", None))
        self.zero.setText(tr(u"Set the clock to zero", None))
#if QT_CONFIG(tooltip)
        self.zero.setToolTip(tr(u"Begin the day anew, as after a rehearsal", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
