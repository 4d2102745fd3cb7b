# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'send.ui'
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
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.commit_tabs import ScrollingTabs
from workshop_app.desktop.widgets.follow_up import FollowUp
from workshop_app.desktop.widgets.send_ends import OpenEnds
from workshop_app.desktop.widgets.send_parked import ParkedRemarks

from workshop_app.text import tr


class Ui_SendPage(object):
    def setupUi(self, SendPage):
        if not SendPage.objectName():
            SendPage.setObjectName(u"SendPage")
        self.page_layout = QVBoxLayout(SendPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
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
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.about)


        self.page_layout.addLayout(self.head_layout)

        self.tabs = ScrollingTabs(SendPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.ends_tab = QWidget()
        self.ends_tab.setObjectName(u"ends_tab")
        self.ends_layout = QVBoxLayout(self.ends_tab)
        self.ends_layout.setSpacing(0)
        self.ends_layout.setObjectName(u"ends_layout")
        self.ends_layout.setContentsMargins(0, 0, 0, 0)
        self.ends = OpenEnds(self.ends_tab)
        self.ends.setObjectName(u"ends")

        self.ends_layout.addWidget(self.ends)

        self.tabs.addTab(self.ends_tab, "")
        self.parked_tab = QWidget()
        self.parked_tab.setObjectName(u"parked_tab")
        self.parked_layout = QVBoxLayout(self.parked_tab)
        self.parked_layout.setSpacing(0)
        self.parked_layout.setObjectName(u"parked_layout")
        self.parked_layout.setContentsMargins(0, 12, 0, 0)
        self.parked = ParkedRemarks(self.parked_tab)
        self.parked.setObjectName(u"parked")

        self.parked_layout.addWidget(self.parked)

        self.tabs.addTab(self.parked_tab, "")
        self.follow_tab = QWidget()
        self.follow_tab.setObjectName(u"follow_tab")
        self.follow_layout = QVBoxLayout(self.follow_tab)
        self.follow_layout.setSpacing(0)
        self.follow_layout.setObjectName(u"follow_layout")
        self.follow_layout.setContentsMargins(0, 12, 0, 0)
        self.follow = FollowUp(self.follow_tab)
        self.follow.setObjectName(u"follow")

        self.follow_layout.addWidget(self.follow)

        self.tabs.addTab(self.follow_tab, "")

        self.page_layout.addWidget(self.tabs)

        self.doings_rule = QFrame(SendPage)
        self.doings_rule.setObjectName(u"doings_rule")
        self.doings_rule.setProperty(u"role", u"rule")
        self.doings_rule.setMinimumSize(QSize(0, 1))
        self.doings_rule.setMaximumSize(QSize(16777215, 1))

        self.page_layout.addWidget(self.doings_rule)

        self.doings_layout = QHBoxLayout()
        self.doings_layout.setSpacing(8)
        self.doings_layout.setObjectName(u"doings_layout")
        self.doings_layout.setContentsMargins(0, 0, 0, 0)
        self.leaving = QPushButton(SendPage)
        self.leaving.setObjectName(u"leaving")
        self.leaving.setProperty(u"role", u"primary")

        self.doings_layout.addWidget(self.leaving)

        self.check = QPushButton(SendPage)
        self.check.setObjectName(u"check")

        self.doings_layout.addWidget(self.check)

        self.export_tables = QPushButton(SendPage)
        self.export_tables.setObjectName(u"export_tables")

        self.doings_layout.addWidget(self.export_tables)

        self.copy = QPushButton(SendPage)
        self.copy.setObjectName(u"copy")

        self.doings_layout.addWidget(self.copy)

        self.earlier = QPushButton(SendPage)
        self.earlier.setObjectName(u"earlier")

        self.doings_layout.addWidget(self.earlier)

        self.space_1 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.doings_layout.addItem(self.space_1)


        self.page_layout.addLayout(self.doings_layout)

        self.page_layout.setStretch(1, 1)

        self.retranslateUi(SendPage)
    # setupUi

    def retranslateUi(self, SendPage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"What is lacking, the parking lot and the follow-up", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.ends.setAccessibleName(tr(u"What is open before the session is sent", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.ends_tab), tr(u"What is lacking", None))
        self.tabs.setTabText(self.tabs.indexOf(self.parked_tab), tr(u"Parking lot", None))
        self.tabs.setTabText(self.tabs.indexOf(self.follow_tab), tr(u"Follow-up", None))
        self.leaving.setText(tr(u"Send\u2026", None))
#if QT_CONFIG(tooltip)
        self.leaving.setToolTip(tr(u"To IFE or to a stick, after a look at what would leave this laptop", None))
#endif // QT_CONFIG(tooltip)
        self.check.setText(tr(u"Check the session", None))
#if QT_CONFIG(tooltip)
        self.check.setToolTip(tr(u"Look for what is amiss in the session file", None))
#endif // QT_CONFIG(tooltip)
        self.export_tables.setText(tr(u"Export the tables\u2026", None))
        self.copy.setText(tr(u"Save a copy\u2026", None))
#if QT_CONFIG(tooltip)
        self.copy.setToolTip(tr(u"The whole session to another place, such as a stick", None))
#endif // QT_CONFIG(tooltip)
        self.earlier.setText(tr(u"Earlier states\u2026", None))
        pass
    # retranslateUi
