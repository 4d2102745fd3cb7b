# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'preview.ui'
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
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.widgets.pages_view import PagesView
from workshop_app.desktop.widgets.under_way import UnderWay

from workshop_app.text import tr


class Ui_PreviewPage(object):
    def setupUi(self, PreviewPage):
        if not PreviewPage.objectName():
            PreviewPage.setObjectName(u"PreviewPage")
        PreviewPage.resize(1280, 720)
        self.preview_layout = QHBoxLayout(PreviewPage)
        self.preview_layout.setSpacing(0)
        self.preview_layout.setObjectName(u"preview_layout")
        self.preview_layout.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(PreviewPage)
        self.side.setObjectName(u"side")
        self.side.setProperty(u"role", u"drawer")
        self.side.setMinimumSize(QSize(264, 0))
        self.side.setMaximumSize(QSize(264, 16777215))
        self.side_layout = QVBoxLayout(self.side)
        self.side_layout.setSpacing(8)
        self.side_layout.setObjectName(u"side_layout")
        self.side_layout.setContentsMargins(16, 12, 16, 16)
        self.back = QToolButton(self.side)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"plain")
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.side_layout.addWidget(self.back)

        self.title = QLabel(self.side)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.side_layout.addWidget(self.title)

        self.documents = QListView(self.side)
        self.documents.setObjectName(u"documents")
        self.documents.setProperty(u"role", u"documents")
        self.documents.setFrameShape(QFrame.Shape.NoFrame)
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.documents.setUniformItemSizes(False)

        self.side_layout.addWidget(self.documents)

        self.side_rule = QFrame(self.side)
        self.side_rule.setObjectName(u"side_rule")
        self.side_rule.setProperty(u"role", u"rule")
        self.side_rule.setMinimumSize(QSize(0, 1))
        self.side_rule.setMaximumSize(QSize(16777215, 1))

        self.side_layout.addWidget(self.side_rule)

        self.paper_line = QHBoxLayout()
        self.paper_line.setSpacing(8)
        self.paper_line.setObjectName(u"paper_line")
        self.paper_line.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(self.side)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setProperty(u"role", u"text")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setMinimumSize(QSize(64, 0))

        self.paper_line.addWidget(self.paper_label)

        self.paper = QComboBox(self.side)
        self.paper.setObjectName(u"paper")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.paper.sizePolicy().hasHeightForWidth())
        self.paper.setSizePolicy(sizePolicy)

        self.paper_line.addWidget(self.paper)


        self.side_layout.addLayout(self.paper_line)

        self.language_line = QHBoxLayout()
        self.language_line.setSpacing(8)
        self.language_line.setObjectName(u"language_line")
        self.language_line.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.side)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"text")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_label.setMinimumSize(QSize(64, 0))

        self.language_line.addWidget(self.language_label)

        self.language = QComboBox(self.side)
        self.language.setObjectName(u"language")
        sizePolicy.setHeightForWidth(self.language.sizePolicy().hasHeightForWidth())
        self.language.setSizePolicy(sizePolicy)

        self.language_line.addWidget(self.language)


        self.side_layout.addLayout(self.language_line)

        self.final = QCheckBox(self.side)
        self.final.setObjectName(u"final")

        self.side_layout.addWidget(self.final)

        self.plain = QCheckBox(self.side)
        self.plain.setObjectName(u"plain")

        self.side_layout.addWidget(self.plain)


        self.preview_layout.addWidget(self.side)

        self.between = QFrame(PreviewPage)
        self.between.setObjectName(u"between")
        self.between.setProperty(u"role", u"rule")
        self.between.setMinimumSize(QSize(1, 0))
        self.between.setMaximumSize(QSize(1, 16777215))

        self.preview_layout.addWidget(self.between)

        self.right_layout = QVBoxLayout()
        self.right_layout.setSpacing(0)
        self.right_layout.setObjectName(u"right_layout")
        self.right_layout.setContentsMargins(0, 0, 0, 0)
        self.tools = QFrame(PreviewPage)
        self.tools.setObjectName(u"tools")
        self.tools.setProperty(u"role", u"bar")
        self.tools.setMinimumSize(QSize(0, 56))
        self.tools.setMaximumSize(QSize(16777215, 56))
        self.tools_layout = QHBoxLayout(self.tools)
        self.tools_layout.setSpacing(8)
        self.tools_layout.setObjectName(u"tools_layout")
        self.tools_layout.setContentsMargins(16, 0, 16, 0)
        self.print_button = QPushButton(self.tools)
        self.print_button.setObjectName(u"print_button")
        self.print_button.setProperty(u"role", u"primary")

        self.tools_layout.addWidget(self.print_button)

        self.save_pdf = QPushButton(self.tools)
        self.save_pdf.setObjectName(u"save_pdf")

        self.tools_layout.addWidget(self.save_pdf)

        self.save_picture = QPushButton(self.tools)
        self.save_picture.setObjectName(u"save_picture")

        self.tools_layout.addWidget(self.save_picture)

        self.save_word = QPushButton(self.tools)
        self.save_word.setObjectName(u"save_word")

        self.tools_layout.addWidget(self.save_word)

        self.open_outside = QPushButton(self.tools)
        self.open_outside.setObjectName(u"open_outside")

        self.tools_layout.addWidget(self.open_outside)

        self.tools_space = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.tools_layout.addItem(self.tools_space)


        self.right_layout.addWidget(self.tools)

        self.tools_rule = QFrame(PreviewPage)
        self.tools_rule.setObjectName(u"tools_rule")
        self.tools_rule.setProperty(u"role", u"rule")
        self.tools_rule.setMinimumSize(QSize(0, 1))
        self.tools_rule.setMaximumSize(QSize(16777215, 1))

        self.right_layout.addWidget(self.tools_rule)

        self.trouble = QLabel(PreviewPage)
        self.trouble.setObjectName(u"trouble")
        self.trouble.setProperty(u"role", u"trouble")
        self.trouble.setText(u"")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.setMargin(12)

        self.right_layout.addWidget(self.trouble)

        self.notice = QLabel(PreviewPage)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"notice")
        self.notice.setText(u"")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)

        self.right_layout.addWidget(self.notice)

        self.pages = PagesView(PreviewPage)
        self.pages.setObjectName(u"pages")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.pages.sizePolicy().hasHeightForWidth())
        self.pages.setSizePolicy(sizePolicy1)

        self.right_layout.addWidget(self.pages)

        self.foot_rule = QFrame(PreviewPage)
        self.foot_rule.setObjectName(u"foot_rule")
        self.foot_rule.setProperty(u"role", u"rule")
        self.foot_rule.setMinimumSize(QSize(0, 1))
        self.foot_rule.setMaximumSize(QSize(16777215, 1))

        self.right_layout.addWidget(self.foot_rule)

        self.foot = QFrame(PreviewPage)
        self.foot.setObjectName(u"foot")
        self.foot.setProperty(u"role", u"status")
        self.foot.setMinimumSize(QSize(0, 44))
        self.foot.setMaximumSize(QSize(16777215, 44))
        self.foot_layout = QHBoxLayout(self.foot)
        self.foot_layout.setSpacing(8)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(16, 0, 16, 0)
        self.under_way = UnderWay(self.foot)
        self.under_way.setObjectName(u"under_way")

        self.foot_layout.addWidget(self.under_way)

        self.foot_space = QSpacerItem(10, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot_layout.addItem(self.foot_space)

        self.page_words = QLabel(self.foot)
        self.page_words.setObjectName(u"page_words")
        self.page_words.setProperty(u"role", u"quiet")
        self.page_words.setText(u"")
        self.page_words.setTextFormat(Qt.TextFormat.PlainText)

        self.foot_layout.addWidget(self.page_words)

        self.zoom_out = QToolButton(self.foot)
        self.zoom_out.setObjectName(u"zoom_out")
        self.zoom_out.setProperty(u"role", u"plain")

        self.foot_layout.addWidget(self.zoom_out)

        self.zoom_words = QLabel(self.foot)
        self.zoom_words.setObjectName(u"zoom_words")
        self.zoom_words.setProperty(u"role", u"quiet")
        self.zoom_words.setText(u"")
        self.zoom_words.setTextFormat(Qt.TextFormat.PlainText)
        self.zoom_words.setMinimumSize(QSize(48, 0))

        self.foot_layout.addWidget(self.zoom_words)

        self.zoom_in = QToolButton(self.foot)
        self.zoom_in.setObjectName(u"zoom_in")
        self.zoom_in.setProperty(u"role", u"plain")

        self.foot_layout.addWidget(self.zoom_in)

        self.fit = QToolButton(self.foot)
        self.fit.setObjectName(u"fit")
        self.fit.setProperty(u"role", u"plain")

        self.foot_layout.addWidget(self.fit)


        self.right_layout.addWidget(self.foot)


        self.preview_layout.addLayout(self.right_layout)

#if QT_CONFIG(shortcut)
        self.paper_label.setBuddy(self.paper)
        self.language_label.setBuddy(self.language)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.documents, self.paper)
        QWidget.setTabOrder(self.paper, self.language)
        QWidget.setTabOrder(self.language, self.final)
        QWidget.setTabOrder(self.final, self.plain)
        QWidget.setTabOrder(self.plain, self.print_button)
        QWidget.setTabOrder(self.print_button, self.save_pdf)
        QWidget.setTabOrder(self.save_pdf, self.save_picture)
        QWidget.setTabOrder(self.save_picture, self.save_word)
        QWidget.setTabOrder(self.save_word, self.open_outside)
        QWidget.setTabOrder(self.open_outside, self.pages)
        QWidget.setTabOrder(self.pages, self.zoom_out)
        QWidget.setTabOrder(self.zoom_out, self.zoom_in)
        QWidget.setTabOrder(self.zoom_in, self.fit)
        QWidget.setTabOrder(self.fit, self.back)

        self.retranslateUi(PreviewPage)
    # setupUi

    def retranslateUi(self, PreviewPage):
        self.back.setText(tr(u"Back to the session", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(tr(u"Back to the session (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(tr(u"Print", None))
#if QT_CONFIG(accessibility)
        self.documents.setAccessibleName(tr(u"Documents", None))
#endif // QT_CONFIG(accessibility)
        self.paper_label.setText(tr(u"Paper", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(tr(u"Paper", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(tr(u"Language", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(tr(u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.final.setText(tr(u"Final, without the word draft", None))
#if QT_CONFIG(tooltip)
        self.final.setToolTip(tr(u"Only the plan and its page say draft", None))
#endif // QT_CONFIG(tooltip)
        self.plain.setText(tr(u"Without names and logos", None))
#if QT_CONFIG(tooltip)
        self.plain.setToolTip(tr(u"Offices instead of office-holders, for the weeks before an election", None))
#endif // QT_CONFIG(tooltip)
        self.print_button.setText(tr(u"Print\u2026", None))
#if QT_CONFIG(tooltip)
        self.print_button.setToolTip(tr(u"Print on paper (Ctrl+P)", None))
#endif // QT_CONFIG(tooltip)
        self.save_pdf.setText(tr(u"Save as PDF\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_pdf.setToolTip(tr(u"Save as PDF (Ctrl+S)", None))
#endif // QT_CONFIG(tooltip)
        self.save_picture.setText(tr(u"Save as picture\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_picture.setToolTip(tr(u"A picture of the page, for messengers", None))
#endif // QT_CONFIG(tooltip)
        self.save_word.setText(tr(u"Save as Word\u2026", None))
#if QT_CONFIG(tooltip)
        self.save_word.setToolTip(tr(u"The plan as a text document, to be edited", None))
#endif // QT_CONFIG(tooltip)
        self.open_outside.setText(tr(u"Open in another program", None))
#if QT_CONFIG(tooltip)
        self.open_outside.setToolTip(tr(u"Open the PDF with this computer's own viewer", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_out.setText(tr(u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoom_out.setAccessibleName(tr(u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_out.setToolTip(tr(u"Smaller (-)", None))
#endif // QT_CONFIG(tooltip)
        self.zoom_in.setText(tr(u"+", None))
#if QT_CONFIG(accessibility)
        self.zoom_in.setAccessibleName(tr(u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoom_in.setToolTip(tr(u"Larger (+)", None))
#endif // QT_CONFIG(tooltip)
        self.fit.setText(tr(u"Whole width", None))
#if QT_CONFIG(tooltip)
        self.fit.setToolTip(tr(u"As wide as there is room (0)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi
