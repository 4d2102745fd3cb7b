# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'commit.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (
    QRect,
    QSize,
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


class Ui_CommitPage(object):
    def setupUi(self, CommitPage):
        if not CommitPage.objectName():
            CommitPage.setObjectName(u"CommitPage")
        CommitPage.resize(816, 636)
        self.page_layout = QVBoxLayout(CommitPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(CommitPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(CommitPage)
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

        self.nothing = QLabel(CommitPage)
        self.nothing.setObjectName(u"nothing")
        self.nothing.setProperty(u"role", u"empty")
        self.nothing.setWordWrap(True)

        self.page_layout.addWidget(self.nothing)

        self.columns_layout = QHBoxLayout()
        self.columns_layout.setSpacing(24)
        self.columns_layout.setObjectName(u"columns_layout")
        self.columns_layout.setContentsMargins(0, 0, 0, 0)
        self.commitments = QScrollArea(CommitPage)
        self.commitments.setObjectName(u"commitments")
        self.commitments.setFrameShape(QFrame.Shape.NoFrame)
        self.commitments.setWidgetResizable(True)
        self.commitments.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.commitments.sizePolicy().hasHeightForWidth())
        self.commitments.setSizePolicy(sizePolicy1)
        self.commitments_inside = QWidget()
        self.commitments_inside.setObjectName(u"commitments_inside")
        self.commitments_inside.setGeometry(QRect(0, 0, 460, 400))
        self.commitments_layout = QVBoxLayout(self.commitments_inside)
        self.commitments_layout.setSpacing(0)
        self.commitments_layout.setObjectName(u"commitments_layout")
        self.commitments_layout.setContentsMargins(0, 0, 12, 0)
        self.commitments.setWidget(self.commitments_inside)

        self.columns_layout.addWidget(self.commitments)

        self.beside = QScrollArea(CommitPage)
        self.beside.setObjectName(u"beside")
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setWidgetResizable(True)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setMinimumSize(QSize(244, 0))
        self.beside.setMaximumSize(QSize(320, 16777215))
        self.beside_inside = QWidget()
        self.beside_inside.setObjectName(u"beside_inside")
        self.beside_inside.setGeometry(QRect(0, 0, 240, 400))
        self.beside_layout = QVBoxLayout(self.beside_inside)
        self.beside_layout.setSpacing(8)
        self.beside_layout.setObjectName(u"beside_layout")
        self.beside_layout.setContentsMargins(0, 0, 0, 0)
        self.spacer_1 = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.beside_layout.addItem(self.spacer_1)

        self.objections_head = QLabel(self.beside_inside)
        self.objections_head.setObjectName(u"objections_head")
        self.objections_head.setProperty(u"role", u"heading")

        self.beside_layout.addWidget(self.objections_head)

        self.objections = QWidget(self.beside_inside)
        self.objections.setObjectName(u"objections")
        self.objections_layout = QVBoxLayout(self.objections)
        self.objections_layout.setSpacing(4)
        self.objections_layout.setObjectName(u"objections_layout")
        self.objections_layout.setContentsMargins(0, 0, 0, 0)

        self.beside_layout.addWidget(self.objections)

        self.evaluation_part = QWidget(self.beside_inside)
        self.evaluation_part.setObjectName(u"evaluation_part")
        self.evaluation_layout = QVBoxLayout(self.evaluation_part)
        self.evaluation_layout.setSpacing(6)
        self.evaluation_layout.setObjectName(u"evaluation_layout")
        self.evaluation_layout.setContentsMargins(0, 12, 0, 0)
        self.evaluation_head = QLabel(self.evaluation_part)
        self.evaluation_head.setObjectName(u"evaluation_head")
        self.evaluation_head.setProperty(u"role", u"heading")

        self.evaluation_layout.addWidget(self.evaluation_head)

        self.evaluation = QLabel(self.evaluation_part)
        self.evaluation.setObjectName(u"evaluation")
        self.evaluation.setProperty(u"role", u"text")
        self.evaluation.setText(u"")
        self.evaluation.setTextFormat(Qt.TextFormat.PlainText)
        self.evaluation.setWordWrap(True)

        self.evaluation_layout.addWidget(self.evaluation)


        self.beside_layout.addWidget(self.evaluation_part)

        self.meeting_part = QWidget(self.beside_inside)
        self.meeting_part.setObjectName(u"meeting_part")
        self.meeting_layout = QVBoxLayout(self.meeting_part)
        self.meeting_layout.setSpacing(6)
        self.meeting_layout.setObjectName(u"meeting_layout")
        self.meeting_layout.setContentsMargins(0, 12, 0, 0)
        self.meeting_head = QLabel(self.meeting_part)
        self.meeting_head.setObjectName(u"meeting_head")
        self.meeting_head.setProperty(u"role", u"heading")

        self.meeting_layout.addWidget(self.meeting_head)

        self.meeting = QLabel(self.meeting_part)
        self.meeting.setObjectName(u"meeting")
        self.meeting.setProperty(u"role", u"text")
        self.meeting.setText(u"")
        self.meeting.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting.setWordWrap(True)

        self.meeting_layout.addWidget(self.meeting)


        self.beside_layout.addWidget(self.meeting_part)

        self.spacer_2 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.beside_layout.addItem(self.spacer_2)

        self.beside.setWidget(self.beside_inside)

        self.columns_layout.addWidget(self.beside)


        self.page_layout.addLayout(self.columns_layout)

        self.spacer_3 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page_layout.addItem(self.spacer_3)

        self.page_layout.setStretch(2, 1)

        self.retranslateUi(CommitPage)
    # setupUi

    def retranslateUi(self, CommitPage):
        self.nothing.setText(tr(u"Nobody has committed yet. Bring the commitments in with a table for now: workshop-app import SESSION commitments.csv", None))
#if QT_CONFIG(accessibility)
        self.commitments.setAccessibleName(tr(u"Commitments", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.beside.setAccessibleName(tr(u"Reservations and the day", None))
#endif // QT_CONFIG(accessibility)
        self.objections_head.setText(tr(u"Reservations", None))
        self.evaluation_head.setText(tr(u"How the day was found", None))
        self.meeting_head.setText(tr(u"Next meeting", None))
        pass
    # retranslateUi
