# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'earlier.ui'
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
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.tables import ReadingTable

from workshop_app.text import tr


class Ui_EarlierPage(object):
    def setupUi(self, EarlierPage):
        if not EarlierPage.objectName():
            EarlierPage.setObjectName(u"EarlierPage")
        self.page_layout = QVBoxLayout(EarlierPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(EarlierPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.page_layout.addWidget(self.title)

        self.about = QLabel(EarlierPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.page_layout.addWidget(self.about)

        self.nothing = QLabel(EarlierPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.states_part = QWidget(EarlierPage)
        self.states_part.setObjectName(u"states_part")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.states_part.sizePolicy().hasHeightForWidth())
        self.states_part.setSizePolicy(sizePolicy)
        self.states_layout = QVBoxLayout(self.states_part)
        self.states_layout.setSpacing(8)
        self.states_layout.setObjectName(u"states_layout")
        self.states_layout.setContentsMargins(0, 0, 0, 0)
        self.states = ReadingTable(self.states_part)
        self.states.setObjectName(u"states")

        self.states_layout.addWidget(self.states)


        self.page_layout.addWidget(self.states_part)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.restore = QPushButton(EarlierPage)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.restore)

        self.leave = QPushButton(EarlierPage)
        self.leave.setObjectName(u"leave")

        self.buttons.addWidget(self.leave)

        self.space_2 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_2)


        self.page_layout.addLayout(self.buttons)

        self.page_layout.setStretch(3, 1)

        self.retranslateUi(EarlierPage)
    # setupUi

    def retranslateUi(self, EarlierPage):
        self.title.setText(tr(u"Earlier states", None))
        self.about.setText(tr(u"This machine keeps how the session stood every few minutes. An earlier state opens as a session of its own; the present one stays as it is.", None))
        self.nothing.setText(tr(u"None is kept yet.", None))
#if QT_CONFIG(accessibility)
        self.states.setAccessibleName(tr(u"Earlier states", None))
#endif // QT_CONFIG(accessibility)
        self.restore.setText(tr(u"Open this state", None))
        self.leave.setText(tr(u"Back", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(tr(u"Back to the session (Esc)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
