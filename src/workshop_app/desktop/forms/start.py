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
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.text import tr


class Ui_StartPage(object):
    def setupUi(self, StartPage):
        if not StartPage.objectName():
            StartPage.setObjectName(u"StartPage")
        self.page_layout = QVBoxLayout(StartPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 16, 24, 24)
        self.top_layout = QHBoxLayout()
        self.top_layout.setSpacing(4)
        self.top_layout.setObjectName(u"top_layout")
        self.top_layout.setContentsMargins(0, 0, 0, 0)
        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top_layout.addItem(self.space_1)

        self.speak_es = QToolButton(StartPage)
        self.speak_es.setObjectName(u"speak_es")
        self.speak_es.setText(u"Espa\u00f1ol")
#if QT_CONFIG(accessibility)
        self.speak_es.setAccessibleName(u"Espa\u00f1ol")
#endif // QT_CONFIG(accessibility)
        self.speak_es.setCheckable(True)
#if QT_CONFIG(tooltip)
        self.speak_es.setToolTip(u"Hablar espa\u00f1ol")
#endif // QT_CONFIG(tooltip)

        self.top_layout.addWidget(self.speak_es)

        self.speak_pt = QToolButton(StartPage)
        self.speak_pt.setObjectName(u"speak_pt")
        self.speak_pt.setText(u"Portugu\u00eas")
#if QT_CONFIG(accessibility)
        self.speak_pt.setAccessibleName(u"Portugu\u00eas")
#endif // QT_CONFIG(accessibility)
        self.speak_pt.setCheckable(True)
#if QT_CONFIG(tooltip)
        self.speak_pt.setToolTip(u"Falar portugu\u00eas")
#endif // QT_CONFIG(tooltip)

        self.top_layout.addWidget(self.speak_pt)

        self.speak_en = QToolButton(StartPage)
        self.speak_en.setObjectName(u"speak_en")
        self.speak_en.setText(u"English")
#if QT_CONFIG(accessibility)
        self.speak_en.setAccessibleName(u"English")
#endif // QT_CONFIG(accessibility)
        self.speak_en.setCheckable(True)
#if QT_CONFIG(tooltip)
        self.speak_en.setToolTip(u"Speak English")
#endif // QT_CONFIG(tooltip)

        self.top_layout.addWidget(self.speak_en)

        self.preferences_button = QToolButton(StartPage)
        self.preferences_button.setObjectName(u"preferences_button")

        self.top_layout.addWidget(self.preferences_button)


        self.page_layout.addLayout(self.top_layout)

        self.space_8 = QSpacerItem(10, 36, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_layout.addItem(self.space_8)

        self.middle_layout = QHBoxLayout()
        self.middle_layout.setSpacing(0)
        self.middle_layout.setObjectName(u"middle_layout")
        self.middle_layout.setContentsMargins(0, 0, 0, 0)
        self.space_9 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_layout.addItem(self.space_9)

        self.column = QWidget(StartPage)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(560, 0))
        self.column.setMaximumSize(QSize(680, 16777215))
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

        self.space_4 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_4)

        self.ways_layout = QHBoxLayout()
        self.ways_layout.setSpacing(12)
        self.ways_layout.setObjectName(u"ways_layout")
        self.ways_layout.setContentsMargins(0, 0, 0, 0)
        self.new_button = QPushButton(self.column)
        self.new_button.setObjectName(u"new_button")
        self.new_button.setProperty(u"role", u"primary")

        self.ways_layout.addWidget(self.new_button)

        self.open_button = QPushButton(self.column)
        self.open_button.setObjectName(u"open_button")
        self.open_button.setProperty(u"role", u"way")

        self.ways_layout.addWidget(self.open_button)

        self.example_button = QPushButton(self.column)
        self.example_button.setObjectName(u"example_button")
        self.example_button.setProperty(u"role", u"way")

        self.ways_layout.addWidget(self.example_button)

        self.rehearse_button = QPushButton(self.column)
        self.rehearse_button.setObjectName(u"rehearse_button")
        self.rehearse_button.setProperty(u"role", u"way")

        self.ways_layout.addWidget(self.rehearse_button)

        self.space_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ways_layout.addItem(self.space_3)


        self.column_layout.addLayout(self.ways_layout)

        self.space_5 = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_5)

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

        self.recover_layout = QHBoxLayout()
        self.recover_layout.setSpacing(8)
        self.recover_layout.setObjectName(u"recover_layout")
        self.recover_layout.setContentsMargins(0, 0, 0, 0)
        self.recover_button = QPushButton(self.column)
        self.recover_button.setObjectName(u"recover_button")

        self.recover_layout.addWidget(self.recover_button)

        self.space_recover = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recover_layout.addItem(self.space_recover)


        self.column_layout.addLayout(self.recover_layout)

        self.space_6 = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_6)

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
        self.recent_head_layout = QHBoxLayout()
        self.recent_head_layout.setSpacing(8)
        self.recent_head_layout.setObjectName(u"recent_head_layout")
        self.recent_head_layout.setContentsMargins(0, 0, 0, 0)
        self.recent_head = QLabel(self.recent_part)
        self.recent_head.setObjectName(u"recent_head")
        self.recent_head.setProperty(u"role", u"heading")

        self.recent_head_layout.addWidget(self.recent_head)

        self.space_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recent_head_layout.addItem(self.space_2)

        self.forget_button = QToolButton(self.recent_part)
        self.forget_button.setObjectName(u"forget_button")

        self.recent_head_layout.addWidget(self.forget_button)


        self.recent_layout.addLayout(self.recent_head_layout)

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
        self.first_layout.setSpacing(8)
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

        self.space_7 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.space_7)


        self.middle_layout.addWidget(self.column)

        self.space_10 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.middle_layout.addItem(self.space_10)

        self.middle_layout.setStretch(0, 1)
        self.middle_layout.setStretch(1, 4)
        self.middle_layout.setStretch(2, 1)

        self.page_layout.addLayout(self.middle_layout)

        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.new_button, self.open_button)
        QWidget.setTabOrder(self.open_button, self.example_button)
        QWidget.setTabOrder(self.example_button, self.rehearse_button)
        QWidget.setTabOrder(self.rehearse_button, self.forget_button)
        QWidget.setTabOrder(self.forget_button, self.speak_es)
        QWidget.setTabOrder(self.speak_es, self.speak_pt)
        QWidget.setTabOrder(self.speak_pt, self.speak_en)
        QWidget.setTabOrder(self.speak_en, self.preferences_button)

        self.retranslateUi(StartPage)
    # setupUi

    def retranslateUi(self, StartPage):
        self.preferences_button.setText(tr(u"Preferences", None))
#if QT_CONFIG(tooltip)
        self.preferences_button.setToolTip(tr(u"Language, size of the text, name, folder (Ctrl+,)", None))
#endif // QT_CONFIG(tooltip)
        self.motto.setText(tr(u"From the preparation of a workshop to its signed action plan", None))
        self.new_button.setText(tr(u"New session\u2026", None))
#if QT_CONFIG(accessibility)
        self.new_button.setAccessibleName(tr(u"New session", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.new_button.setToolTip(tr(u"Make a session for a workshop (Ctrl+N)", None))
#endif // QT_CONFIG(tooltip)
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
        self.rehearse_button.setText(tr(u"Rehearse", None))
#if QT_CONFIG(accessibility)
        self.rehearse_button.setAccessibleName(tr(u"Rehearse", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.rehearse_button.setToolTip(tr(u"A session with invented answers to practise on, made anew each time", None))
#endif // QT_CONFIG(tooltip)
        self.recover_button.setText(tr(u"Save what can be read\u2026", None))
#if QT_CONFIG(tooltip)
        self.recover_button.setToolTip(tr(u"Makes a new session of it; the damaged file stays as it is", None))
#endif // QT_CONFIG(tooltip)
        self.recent_head.setText(tr(u"Recent sessions", None))
        self.forget_button.setText(tr(u"Take off the list", None))
#if QT_CONFIG(tooltip)
        self.forget_button.setToolTip(tr(u"Take a session that is not there now off this list (Delete)", None))
#endif // QT_CONFIG(tooltip)
        self.first_head.setText(tr(u"No session has been open on this computer yet", None))
        self.first_words.setText(tr(u"Begin a new one, open one that somebody sent you, or look at the example: a whole day in an invented city, with its ratings, gaps and actions.", None))
        pass
    # retranslateUi
