# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'gaps.ui'
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

from workshop_app.desktop.widgets.commit_tabs import ScrollingTabs
from workshop_app.desktop.widgets.gap_heat import GapHeat
from workshop_app.desktop.widgets.gap_written import GapsWritten
from workshop_app.desktop.widgets.readings_line import ReadingsLine

from workshop_app.text import tr


class Ui_GapsPage(object):
    def setupUi(self, GapsPage):
        if not GapsPage.objectName():
            GapsPage.setObjectName(u"GapsPage")
        self.page_layout = QVBoxLayout(GapsPage)
        self.page_layout.setSpacing(12)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 12)
        self.head_layout = QHBoxLayout()
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(GapsPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setText(u"")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.about = QLabel(GapsPage)
        self.about.setObjectName(u"about")
        self.about.setProperty(u"role", u"about")
        self.about.setText(u"")
        self.about.setWordWrap(True)
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy)
        self.about.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.about)


        self.page_layout.addLayout(self.head_layout)

        self.tabs = ScrollingTabs(GapsPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.tabs.sizePolicy().hasHeightForWidth())
        self.tabs.setSizePolicy(sizePolicy1)
        self.need_tab = QWidget()
        self.need_tab.setObjectName(u"need_tab")
        self.need_layout = QVBoxLayout(self.need_tab)
        self.need_layout.setSpacing(12)
        self.need_layout.setObjectName(u"need_layout")
        self.need_layout.setContentsMargins(0, 8, 0, 0)
        self.unrated = QLabel(self.need_tab)
        self.unrated.setObjectName(u"unrated")
        self.unrated.setProperty(u"role", u"empty")
        self.unrated.setTextFormat(Qt.TextFormat.PlainText)
        self.unrated.setWordWrap(True)

        self.need_layout.addWidget(self.unrated)

        self.readings = QWidget(self.need_tab)
        self.readings.setObjectName(u"readings")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.readings.sizePolicy().hasHeightForWidth())
        self.readings.setSizePolicy(sizePolicy2)
        self.readings_layout = QVBoxLayout(self.readings)
        self.readings_layout.setSpacing(12)
        self.readings_layout.setObjectName(u"readings_layout")
        self.readings_layout.setContentsMargins(0, 0, 0, 0)
        self.heat = GapHeat(self.readings)
        self.heat.setObjectName(u"heat")
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.heat.sizePolicy().hasHeightForWidth())
        self.heat.setSizePolicy(sizePolicy3)

        self.readings_layout.addWidget(self.heat)

        self.below_layout = QHBoxLayout()
        self.below_layout.setSpacing(32)
        self.below_layout.setObjectName(u"below_layout")
        self.below_layout.setContentsMargins(0, 0, 0, 0)
        self.line_layout = QVBoxLayout()
        self.line_layout.setSpacing(4)
        self.line_layout.setObjectName(u"line_layout")
        self.line_layout.setContentsMargins(0, 0, 0, 0)
        self.line_head = QLabel(self.readings)
        self.line_head.setObjectName(u"line_head")
        self.line_head.setProperty(u"role", u"heading")
        self.line_head.setText(u"")
        self.line_head.setTextFormat(Qt.TextFormat.PlainText)
        self.line_head.setWordWrap(True)

        self.line_layout.addWidget(self.line_head)

        self.line = ReadingsLine(self.readings)
        self.line.setObjectName(u"line")

        self.line_layout.addWidget(self.line)

        self.line_words = QLabel(self.readings)
        self.line_words.setObjectName(u"line_words")
        self.line_words.setProperty(u"role", u"quiet")
        self.line_words.setText(u"")
        self.line_words.setTextFormat(Qt.TextFormat.PlainText)
        self.line_words.setWordWrap(True)

        self.line_layout.addWidget(self.line_words)

        self.space_1 = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.line_layout.addItem(self.space_1)


        self.below_layout.addLayout(self.line_layout)

        self.made_layout = QVBoxLayout()
        self.made_layout.setSpacing(8)
        self.made_layout.setObjectName(u"made_layout")
        self.made_layout.setContentsMargins(0, 0, 0, 0)
        self.made_head = QLabel(self.readings)
        self.made_head.setObjectName(u"made_head")
        self.made_head.setProperty(u"role", u"heading")
        self.made_head.setTextFormat(Qt.TextFormat.PlainText)
        self.made_head.setWordWrap(True)

        self.made_layout.addWidget(self.made_head)

        self.made = QLabel(self.readings)
        self.made.setObjectName(u"made")
        self.made.setProperty(u"role", u"text")
        self.made.setText(u"")
        self.made.setTextFormat(Qt.TextFormat.PlainText)
        self.made.setWordWrap(True)

        self.made_layout.addWidget(self.made)

        self.space_2 = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.made_layout.addItem(self.space_2)


        self.below_layout.addLayout(self.made_layout)

        self.below_layout.setStretch(0, 1)
        self.below_layout.setStretch(1, 1)

        self.readings_layout.addLayout(self.below_layout)

        self.readings_layout.setStretch(0, 1)

        self.need_layout.addWidget(self.readings)

        self.make_layout = QHBoxLayout()
        self.make_layout.setSpacing(8)
        self.make_layout.setObjectName(u"make_layout")
        self.make_layout.setContentsMargins(0, 0, 0, 0)
        self.make = QPushButton(self.need_tab)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"role", u"primary")

        self.make_layout.addWidget(self.make)

        self.mark = QPushButton(self.need_tab)
        self.mark.setObjectName(u"mark")
        self.mark.setCheckable(True)

        self.make_layout.addWidget(self.mark)

        self.join = QPushButton(self.need_tab)
        self.join.setObjectName(u"join")

        self.make_layout.addWidget(self.join)

        self.floor = QPushButton(self.need_tab)
        self.floor.setObjectName(u"floor")

        self.make_layout.addWidget(self.floor)

        self.space_3 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.make_layout.addItem(self.space_3)


        self.need_layout.addLayout(self.make_layout)

        self.space_4 = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.need_layout.addItem(self.space_4)

        self.need_layout.setStretch(1, 1)
        self.tabs.addTab(self.need_tab, "")
        self.written_tab = QWidget()
        self.written_tab.setObjectName(u"written_tab")
        self.written_layout = QVBoxLayout(self.written_tab)
        self.written_layout.setSpacing(0)
        self.written_layout.setObjectName(u"written_layout")
        self.written_layout.setContentsMargins(0, 0, 0, 0)
        self.written = GapsWritten(self.written_tab)
        self.written.setObjectName(u"written")

        self.written_layout.addWidget(self.written)

        self.tabs.addTab(self.written_tab, "")

        self.page_layout.addWidget(self.tabs)


        self.retranslateUi(GapsPage)
    # setupUi

    def retranslateUi(self, GapsPage):
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(tr(u"Indicators and gaps", None))
#endif // QT_CONFIG(accessibility)
        self.unrated.setText(tr(u"Nothing has been rated yet. The indicators stand here by need once Assess has ballots.", None))
#if QT_CONFIG(accessibility)
        self.heat.setAccessibleName(tr(u"Indicators by need", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.line.setAccessibleName(tr(u"Where the readings lie", None))
#endif // QT_CONFIG(accessibility)
        self.made_head.setText(tr(u"Gaps made of it", None))
        self.make.setText(tr(u"Make a gap", None))
        self.mark.setText(tr(u"Mark", None))
#if QT_CONFIG(tooltip)
        self.mark.setToolTip(tr(u"Mark several, to make one gap of them (Space)", None))
#endif // QT_CONFIG(tooltip)
        self.join.setText(tr(u"Add to\u2026", None))
#if QT_CONFIG(tooltip)
        self.join.setToolTip(tr(u"Add what is chosen to a gap that is written already", None))
#endif // QT_CONFIG(tooltip)
        self.floor.setText(tr(u"Gap from the floor", None))
#if QT_CONFIG(tooltip)
        self.floor.setToolTip(tr(u"A gap that no indicator names", None))
#endif // QT_CONFIG(tooltip)
        self.tabs.setTabText(self.tabs.indexOf(self.need_tab), tr(u"Indicators by need", None))
        self.tabs.setTabText(self.tabs.indexOf(self.written_tab), tr(u"Gaps written", None))
        pass
    # retranslateUi
