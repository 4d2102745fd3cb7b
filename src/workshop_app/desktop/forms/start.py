# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QSize,
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

from workshop_app.text import tr


class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        StartPage.resize(1280, 720)
        self.page_layout = QHBoxLayout(StartPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 72, 24, 32)
        self.spacer_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.spacer_1)

        self.column = QWidget(StartPage)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(560, 0))
        self.column.setMaximumSize(QSize(640, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(4)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.column.sizePolicy().hasHeightForWidth())
        self.column.setSizePolicy(sizePolicy)
        self.column_layout = QVBoxLayout(self.column)
        self.column_layout.setSpacing(4)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.name = QLabel(self.column)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"role", u"large")
        self.name.setText(u"Workshop App")

        self.column_layout.addWidget(self.name)

        self.motto = QLabel(self.column)
        self.motto.setObjectName(u"motto")
        self.motto.setProperty(u"role", u"about")

        self.column_layout.addWidget(self.motto)

        self.spacer_2 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.spacer_2)

        self.ways_layout = QHBoxLayout()
        self.ways_layout.setSpacing(12)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(0, 0, 0, 0)
        self.open_button = QPushButton(self.column)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"primary")

        self.ways_layout.addWidget(self.open_button)

        self.example_button = QPushButton(self.column)
        self.example_button.setObjectName(u"example_button")
        self.example_button.setProperty(u"role", u"way")

        self.ways_layout.addWidget(self.example_button)

        self.spacer_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways_layout.addItem(self.spacer_3)


        self.column_layout.addLayout(self.ways_layout)

        self.spacer_4 = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.spacer_4)

        self.busy = QLabel(self.column)
        self.busy.setObjectName(u"busy")
        self.busy.setProperty(u"role", u"quiet")
        self.busy.setText(u"")
        self.busy.setWordWrap(True)

        self.column_layout.addWidget(self.busy)

        self.trouble = QLabel(self.column)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble")
        self.trouble.setText(u"")
        self.trouble.setWordWrap(True)

        self.column_layout.addWidget(self.trouble)

        self.spacer_5 = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.spacer_5)

        self.recent_part = QWidget(self.column)
        self.recent_part.setObjectName(u"recent_part")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.recent_part.sizePolicy().hasHeightForWidth())
        self.recent_part.setSizePolicy(sizePolicy1)
        self.recent_layout = QVBoxLayout(self.recent_part)
        self.recent_layout.setSpacing(8)
        self.recent_layout.setObjectName(u"recent_layout")
        self.recent_layout.setContentsMargins(0, 0, 0, 0)
        self.recent_head = QLabel(self.recent_part)
        self.recent_head.setObjectName(u"recent_head")
        self.recent_head.setProperty(u"role", u"heading")

        self.recent_layout.addWidget(self.recent_head)

        self.recent_rule = QFrame(self.recent_part)
        self.recent_rule.setObjectName(u"recent_rule")
        self.recent_rule.setProperty(u"role", u"rule")
        self.recent_rule.setMinimumSize(QSize(0, 1))
        self.recent_rule.setMaximumSize(QSize(16777215, 1))

        self.recent_layout.addWidget(self.recent_rule)


        self.column_layout.addWidget(self.recent_part)

        self.first_time = QWidget(self.column)
        self.first_time.setObjectName(u"first_time")
        self.first_layout = QVBoxLayout(self.first_time)
        self.first_layout.setSpacing(6)
        self.first_layout.setObjectName(u"first_layout")
        self.first_layout.setContentsMargins(0, 0, 0, 0)
        self.first_head = QLabel(self.first_time)
        self.first_head.setObjectName(u"first_head")
        self.first_head.setProperty(u"role", u"heading")

        self.first_layout.addWidget(self.first_head)

        self.first_words = QLabel(self.first_time)
        self.first_words.setObjectName(u"first_words")
        self.first_words.setProperty(u"role", u"text")
        self.first_words.setWordWrap(True)

        self.first_layout.addWidget(self.first_words)


        self.column_layout.addWidget(self.first_time)

        self.spacer_6 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.spacer_6)

        self.new_words = QLabel(self.column)
        self.new_words.setObjectName(u"new_words")
        self.new_words.setProperty(u"role", u"note")
        self.new_words.setWordWrap(True)

        self.column_layout.addWidget(self.new_words)


        self.page_layout.addWidget(self.column)

        self.spacer_7 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.page_layout.addItem(self.spacer_7)

        self.page_layout.setStretch(0, 1)
        self.page_layout.setStretch(1, 4)
        self.page_layout.setStretch(2, 1)

        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.motto.setText(tr(u"From the preparation of a workshop to its signed action plan", None))
        self.open_button.setText(tr(u"Open a session\u2026", None))
#if QT_CONFIG(accessibility)
        self.open_button.setAccessibleName(tr(u"Open a session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.open_button.setToolTip(tr(u"Open a session file (Ctrl+O)", None))
#endif // QT_CONFIG(tooltip)
        self.example_button.setText(tr(u"Look at the example", None))
#if QT_CONFIG(accessibility)
        self.example_button.setAccessibleName(tr(u"Look at the example", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.example_button.setToolTip(tr(u"A whole day in an invented city", None))
#endif // QT_CONFIG(tooltip)
        self.recent_head.setText(tr(u"Recent sessions", None))
        self.first_head.setText(tr(u"No session has been open on this computer yet", None))
        self.first_words.setText(tr(u"Open one that somebody sent you, or look at the example: a whole day in an invented city, with its ratings, gaps and actions.", None))
        self.new_words.setText(tr(u"A new session is made on the command line for now: workshop-app new", None))
        pass
    # retranslateUi
