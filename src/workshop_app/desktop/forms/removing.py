# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'removing.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    Qt,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.text import tr


class Ui_RemovingPage(object):
    def setupUi(self, RemovingPage):
        if not RemovingPage.objectName():
            RemovingPage.setObjectName(u"RemovingPage")
        self.page_layout = QVBoxLayout(RemovingPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.title = QLabel(RemovingPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.page_layout.addWidget(self.title)

        self.about = QLabel(RemovingPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"quiet")
        self.about.setText(u"")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)

        self.page_layout.addWidget(self.about)

        self.scroll = QScrollArea(RemovingPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.lines = QVBoxLayout(self.inside)
        self.lines.setSpacing(4)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 8, 16, 0)
        self.goes_title = QLabel(self.inside)
        self.goes_title.setObjectName(u"goes_title")
        self.goes_title.setProperty(u"role", u"heading")
        self.goes_title.setTextFormat(Qt.TextFormat.PlainText)
        self.goes_title.setWordWrap(True)

        self.lines.addWidget(self.goes_title)

        self.goes = QLabel(self.inside)
        self.goes.setObjectName(u"goes")
        self.goes.setProperty(u"role", u"text")
        self.goes.setText(u"")
        self.goes.setTextFormat(Qt.TextFormat.PlainText)
        self.goes.setWordWrap(True)

        self.lines.addWidget(self.goes)

        self.space_1 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.lines.addItem(self.space_1)

        self.stays_title = QLabel(self.inside)
        self.stays_title.setObjectName(u"stays_title")
        self.stays_title.setProperty(u"role", u"heading")
        self.stays_title.setTextFormat(Qt.TextFormat.PlainText)
        self.stays_title.setWordWrap(True)

        self.lines.addWidget(self.stays_title)

        self.stays = QLabel(self.inside)
        self.stays.setObjectName(u"stays")
        self.stays.setProperty(u"role", u"text")
        self.stays.setText(u"")
        self.stays.setTextFormat(Qt.TextFormat.PlainText)
        self.stays.setWordWrap(True)

        self.lines.addWidget(self.stays)

        self.space_2 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.lines.addItem(self.space_2)

        self.beyond_title = QLabel(self.inside)
        self.beyond_title.setObjectName(u"beyond_title")
        self.beyond_title.setProperty(u"role", u"heading")
        self.beyond_title.setTextFormat(Qt.TextFormat.PlainText)
        self.beyond_title.setWordWrap(True)

        self.lines.addWidget(self.beyond_title)

        self.beyond = QLabel(self.inside)
        self.beyond.setObjectName(u"beyond")
        self.beyond.setProperty(u"role", u"text")
        self.beyond.setText(u"")
        self.beyond.setTextFormat(Qt.TextFormat.PlainText)
        self.beyond.setWordWrap(True)

        self.lines.addWidget(self.beyond)

        self.space_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.space_3)

        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

        self.sure = QCheckBox(RemovingPage)
        self.sure.setObjectName(u"sure")

        self.page_layout.addWidget(self.sure)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(RemovingPage)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"primary")
        self.remove.setEnabled(False)

        self.buttons.addWidget(self.remove)

        self.leave = QPushButton(RemovingPage)
        self.leave.setObjectName(u"leave")

        self.buttons.addWidget(self.leave)

        self.space_4 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space_4)


        self.page_layout.addLayout(self.buttons)

        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.scroll, self.sure)
        QWidget.setTabOrder(self.sure, self.remove)
        QWidget.setTabOrder(self.remove, self.leave)

        self.retranslateUi(RemovingPage)
    # setupUi

    def retranslateUi(self, RemovingPage):
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(tr(u"What goes, what stays, what cannot be reached", None))
#endif // QT_CONFIG(accessibility)
        self.goes_title.setText(tr(u"What goes, for good", None))
        self.stays_title.setText(tr(u"What stays", None))
        self.beyond_title.setText(tr(u"What cannot be reached from here", None))
        self.sure.setText(tr(u"I have read this. It cannot be undone.", None))
        self.remove.setText(tr(u"Remove for good", None))
        self.leave.setText(tr(u"Leave it", None))
#if QT_CONFIG(tooltip)
        self.leave.setToolTip(tr(u"Nothing changes (Esc)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
