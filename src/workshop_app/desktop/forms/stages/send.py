# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send.ui'
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


class Ui_SendPage(object):
    def setupUi(self, SendPage):
        if not SendPage.objectName():
            SendPage.setObjectName(u"SendPage")
        SendPage.resize(816, 636)
        self.page_layout = QVBoxLayout(SendPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(SendPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(SendPage)
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

        self.all = QScrollArea(SendPage)
        self.all.setObjectName(u"all")
        self.all.setFrameShape(QFrame.Shape.NoFrame)
        self.all.setWidgetResizable(True)
        self.all.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all_inside = QWidget()
        self.all_inside.setObjectName(u"all_inside")
        self.all_inside.setGeometry(QRect(0, 0, 700, 500))
        self.all_layout = QVBoxLayout(self.all_inside)
        self.all_layout.setSpacing(0)
        self.all_layout.setObjectName(u"all_layout")
        self.all_layout.setContentsMargins(0, 0, 12, 0)
        self.ends = QWidget(self.all_inside)
        self.ends.setObjectName(u"ends")
        self.ends_layout = QVBoxLayout(self.ends)
        self.ends_layout.setSpacing(0)
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_layout.setContentsMargins(0, 0, 0, 0)

        self.all_layout.addWidget(self.ends)

        self.parked_part = QWidget(self.all_inside)
        self.parked_part.setObjectName(u"parked_part")
        self.parked_outer = QVBoxLayout(self.parked_part)
        self.parked_outer.setSpacing(8)
        self.parked_outer.setObjectName(u"parked_outer")
        self.parked_outer.setContentsMargins(0, 16, 0, 0)
        self.parked_head = QLabel(self.parked_part)
        self.parked_head.setObjectName(u"parked_head")
        self.parked_head.setProperty(u"role", u"heading")

        self.parked_outer.addWidget(self.parked_head)

        self.parked = QWidget(self.parked_part)
        self.parked.setObjectName(u"parked")
        self.parked_layout = QVBoxLayout(self.parked)
        self.parked_layout.setSpacing(4)
        self.parked_layout.setObjectName(u"parked_layout")
        self.parked_layout.setContentsMargins(0, 0, 0, 0)

        self.parked_outer.addWidget(self.parked)


        self.all_layout.addWidget(self.parked_part)

        self.follow_part = QWidget(self.all_inside)
        self.follow_part.setObjectName(u"follow_part")
        self.follow_outer = QVBoxLayout(self.follow_part)
        self.follow_outer.setSpacing(8)
        self.follow_outer.setObjectName(u"follow_outer")
        self.follow_outer.setContentsMargins(0, 20, 0, 0)
        self.follow_head = QLabel(self.follow_part)
        self.follow_head.setObjectName(u"follow_head")
        self.follow_head.setProperty(u"role", u"heading")

        self.follow_outer.addWidget(self.follow_head)

        self.follow = QWidget(self.follow_part)
        self.follow.setObjectName(u"follow")
        self.follow_layout = QVBoxLayout(self.follow)
        self.follow_layout.setSpacing(2)
        self.follow_layout.setObjectName(u"follow_layout")
        self.follow_layout.setContentsMargins(0, 0, 0, 0)

        self.follow_outer.addWidget(self.follow)


        self.all_layout.addWidget(self.follow_part)

        self.spacer_1 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.all_layout.addItem(self.spacer_1)

        self.all.setWidget(self.all_inside)

        self.page_layout.addWidget(self.all)


        self.retranslateUi(SendPage)
    # setupUi

    def retranslateUi(self, SendPage):
#if QT_CONFIG(accessibility)
        self.all.setAccessibleName(tr(u"What is open before the session is sent", None))
#endif // QT_CONFIG(accessibility)
        self.parked_head.setText(tr(u"Parking lot", None))
        self.follow_head.setText(tr(u"How the actions stand since", None))
        pass
    # retranslateUi
