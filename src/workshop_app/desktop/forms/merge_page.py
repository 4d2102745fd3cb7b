# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'merge_page.ui'
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
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_MergePage(object):
    def setupUi(self, MergePage):
        if not MergePage.objectName():
            MergePage.setObjectName(u"MergePage")
        self.page_layout = QVBoxLayout(MergePage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(8)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(MergePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.space_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.space_2)

        self.more = QPushButton(MergePage)
        self.more.setObjectName(u"more")

        self.head_layout.addWidget(self.more)

        self.leave = QPushButton(MergePage)
        self.leave.setObjectName(u"leave")

        self.head_layout.addWidget(self.leave)


        self.page_layout.addLayout(self.head_layout)

        self.about = QLabel(MergePage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.page_layout.addWidget(self.about)

        self.nothing = QLabel(MergePage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.rest = QWidget(MergePage)
        self.rest.setObjectName(u"rest")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rest.sizePolicy().hasHeightForWidth())
        self.rest.setSizePolicy(sizePolicy)

        self.page_layout.addWidget(self.rest)

        self.questions = ReadingTable(MergePage)
        self.questions.setObjectName(u"questions")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.questions.sizePolicy().hasHeightForWidth())
        self.questions.setSizePolicy(sizePolicy1)

        self.page_layout.addWidget(self.questions)

        self.asked_rule = QFrame(MergePage)
        self.asked_rule.setObjectName(u"asked_rule")
        self.asked_rule.setProperty(u"role", u"rule")
        self.asked_rule.setMinimumSize(QSize(0, 1))
        self.asked_rule.setMaximumSize(QSize(16777215, 1))

        self.page_layout.addWidget(self.asked_rule)

        self.asked = QWidget(MergePage)
        self.asked.setObjectName(u"asked")
        self.asked_layout = QVBoxLayout(self.asked)
        self.asked_layout.setSpacing(8)
        self.asked_layout.setObjectName(u"asked_layout")
        self.asked_layout.setContentsMargins(0, 0, 0, 0)
        self.what_layout = QHBoxLayout()
        self.what_layout.setSpacing(12)
        self.what_layout.setObjectName(u"what_layout")
        self.what_layout.setContentsMargins(0, 0, 0, 0)
        self.what = QLabel(self.asked)
        self.what.setObjectName(u"what")
        self.what.setProperty(u"role", u"heading")
        self.what.setText(u"")
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)

        self.what_layout.addWidget(self.what)

        self.go = QPushButton(self.asked)
        self.go.setObjectName(u"go")

        self.what_layout.addWidget(self.go)

        self.what_layout.setStretch(0, 1)

        self.asked_layout.addLayout(self.what_layout)

        self.hint = QLabel(self.asked)
        self.hint.setObjectName(u"hint")
        self.hint.setProperty(u"role", u"note")
        self.hint.setText(u"")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.asked_layout.addWidget(self.hint)

        self.sides = QWidget(self.asked)
        self.sides.setObjectName(u"sides")
        self.sides_layout = QGridLayout(self.sides)
        self.sides_layout.setObjectName(u"sides_layout")
        self.sides_layout.setHorizontalSpacing(12)
        self.sides_layout.setVerticalSpacing(12)
        self.sides_layout.setContentsMargins(0, 0, 0, 0)

        self.asked_layout.addWidget(self.sides)

        self.other = QWidget(self.asked)
        self.other.setObjectName(u"other")
        self.other_layout = QHBoxLayout(self.other)
        self.other_layout.setSpacing(8)
        self.other_layout.setObjectName(u"other_layout")
        self.other_layout.setContentsMargins(0, 0, 0, 0)
        self.text = QLineEdit(self.other)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(10000)

        self.other_layout.addWidget(self.text)

        self.prose = QPlainTextEdit(self.other)
        self.prose.setObjectName(u"prose")
        self.prose.setTabChangesFocus(True)
        self.prose.setMinimumSize(QSize(0, 68))
        self.prose.setMaximumSize(QSize(16777215, 68))

        self.other_layout.addWidget(self.prose)

        self.keep_text = QPushButton(self.other)
        self.keep_text.setObjectName(u"keep_text")

        self.other_layout.addWidget(self.keep_text, 0, Qt.AlignmentFlag.AlignTop)


        self.asked_layout.addWidget(self.other)


        self.page_layout.addWidget(self.asked)

        self.page_layout.setStretch(4, 1)
        QWidget.setTabOrder(self.questions, self.text)
        QWidget.setTabOrder(self.text, self.prose)
        QWidget.setTabOrder(self.prose, self.keep_text)
        QWidget.setTabOrder(self.keep_text, self.go)
        QWidget.setTabOrder(self.go, self.more)
        QWidget.setTabOrder(self.more, self.leave)

        self.retranslateUi(MergePage)
    # setupUi

    def retranslateUi(self, MergePage):
        self.title.setText(tr(u"To settle", None))
        self.more.setText(tr(u"Bring in a copy\u2026", None))
        self.leave.setText(tr(u"Back", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(tr(u"Back to the session (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.nothing.setText(tr(u"Nothing is left to settle.", None))
#if QT_CONFIG(accessibility)
        self.questions.setAccessibleName(tr(u"What is left to settle", None))
#endif // QT_CONFIG(accessibility)
        self.go.setText(tr(u"Go there", None))
#if QT_CONFIG(tooltip)
        self.go.setToolTip(tr(u"To the page where it is worked on", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(tr(u"Another text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.prose.setAccessibleName(tr(u"Another text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.prose.setToolTip(tr(u"Ctrl+Enter keeps this text", None))
#endif // QT_CONFIG(tooltip)
        self.keep_text.setText(tr(u"Keep this text", None))
        pass
    # retranslateUi
