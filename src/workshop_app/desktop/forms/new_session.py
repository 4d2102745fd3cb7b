# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_session.ui'
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
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workshop_app.desktop.fields.choice import GivenChoice
from workshop_app.desktop.widgets.country_field import CountryField
from workshop_app.desktop.widgets.playbook_sheet import PlaybookSheet

from workshop_app.text import tr


class Ui_NewSessionPage(object):
    def setupUi(self, NewSessionPage):
        if not NewSessionPage.objectName():
            NewSessionPage.setObjectName(u"NewSessionPage")
        self.page_layout = QVBoxLayout(NewSessionPage)
        self.page_layout.setSpacing(0)
        self.page_layout.setObjectName(u"page_layout")
        self.page_layout.setContentsMargins(24, 20, 24, 16)
        self.top = QHBoxLayout()
        self.top.setSpacing(0)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.space_28 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.space_28)

        self.top_column = QWidget(NewSessionPage)
        self.top_column.setObjectName(u"top_column")
        self.top_column.setMinimumSize(QSize(560, 0))
        self.top_column.setMaximumSize(QSize(760, 16777215))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(6)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.top_column.sizePolicy().hasHeightForWidth())
        self.top_column.setSizePolicy(sizePolicy)
        self.head_layout = QHBoxLayout(self.top_column)
        self.head_layout.setSpacing(12)
        self.head_layout.setObjectName(u"head_layout")
        self.head_layout.setContentsMargins(0, 0, 0, 0)
        self.back = QToolButton(self.top_column)
        self.back.setObjectName(u"back")

        self.head_layout.addWidget(self.back)

        self.title = QLabel(self.top_column)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.head_layout.addWidget(self.title)

        self.space_20 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head_layout.addItem(self.space_20)


        self.top.addWidget(self.top_column)

        self.space_29 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.space_29)

        self.top.setStretch(0, 1)
        self.top.setStretch(1, 6)
        self.top.setStretch(2, 1)

        self.page_layout.addLayout(self.top)

        self.space_30 = QSpacerItem(10, 12, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.page_layout.addItem(self.space_30)

        self.scroll = QScrollArea(NewSessionPage)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.inside_layout = QHBoxLayout(self.inside)
        self.inside_layout.setSpacing(0)
        self.inside_layout.setObjectName(u"inside_layout")
        self.inside_layout.setContentsMargins(0, 0, 0, 0)
        self.space_26 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inside_layout.addItem(self.space_26)

        self.column = QWidget(self.inside)
        self.column.setObjectName(u"column")
        self.column.setMinimumSize(QSize(560, 0))
        self.column.setMaximumSize(QSize(760, 16777215))
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy1.setHorizontalStretch(4)
        sizePolicy1.setVerticalStretch(0)
        sizePolicy1.setHeightForWidth(self.column.sizePolicy().hasHeightForWidth())
        self.column.setSizePolicy(sizePolicy1)
        self.column_layout = QVBoxLayout(self.column)
        self.column_layout.setSpacing(4)
        self.column_layout.setObjectName(u"column_layout")
        self.column_layout.setContentsMargins(0, 0, 0, 0)
        self.playbook_head_layout = QHBoxLayout()
        self.playbook_head_layout.setSpacing(8)
        self.playbook_head_layout.setObjectName(u"playbook_head_layout")
        self.playbook_head_layout.setContentsMargins(0, 0, 0, 0)
        self.playbook_label = QLabel(self.column)
        self.playbook_label.setObjectName(u"playbook_label")
        self.playbook_label.setProperty(u"role", u"heading")
        self.playbook_label.setTextFormat(Qt.TextFormat.PlainText)

        self.playbook_head_layout.addWidget(self.playbook_label)

        self.space_21 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.playbook_head_layout.addItem(self.space_21)

        self.playbook_button = QPushButton(self.column)
        self.playbook_button.setObjectName(u"playbook_button")

        self.playbook_head_layout.addWidget(self.playbook_button)


        self.column_layout.addLayout(self.playbook_head_layout)

        self.playbook_rule = QFrame(self.column)
        self.playbook_rule.setObjectName(u"playbook_rule")
        self.playbook_rule.setProperty(u"role", u"rule")
        self.playbook_rule.setMinimumSize(QSize(0, 1))
        self.playbook_rule.setMaximumSize(QSize(16777215, 1))

        self.column_layout.addWidget(self.playbook_rule)

        self.playbooks = QListWidget(self.column)
        self.playbooks.setObjectName(u"playbooks")
        self.playbooks.setProperty(u"role", u"documents")
        self.playbooks.setMinimumSize(QSize(0, 40))
        self.playbooks.setMaximumSize(QSize(16777215, 104))
        self.playbooks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.column_layout.addWidget(self.playbooks)

        self.playbook_words = QLabel(self.column)
        self.playbook_words.setObjectName(u"playbook_words")
        self.playbook_words.setProperty(u"role", u"note")
        self.playbook_words.setText(u"")
        self.playbook_words.setTextFormat(Qt.TextFormat.PlainText)
        self.playbook_words.setWordWrap(True)

        self.column_layout.addWidget(self.playbook_words)

        self.preview = QToolButton(self.column)
        self.preview.setObjectName(u"preview")
        self.preview.setProperty(u"role", u"fold")
        self.preview.setCheckable(True)
        self.preview.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

        self.column_layout.addWidget(self.preview)

        self.contents = PlaybookSheet(self.column)
        self.contents.setObjectName(u"contents")
        self.contents.setMinimumSize(QSize(0, 300))
        self.contents.setMaximumSize(QSize(16777215, 300))

        self.column_layout.addWidget(self.contents)

        self.playbook_trouble = QLabel(self.column)
        self.playbook_trouble.setObjectName(u"playbook_trouble")
        self.playbook_trouble.setProperty(u"role", u"trouble-note")
        self.playbook_trouble.setText(u"")
        self.playbook_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.playbook_trouble.setWordWrap(True)

        self.column_layout.addWidget(self.playbook_trouble)

        self.space_22 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_22)

        self.fields_rule = QFrame(self.column)
        self.fields_rule.setObjectName(u"fields_rule")
        self.fields_rule.setProperty(u"role", u"rule")
        self.fields_rule.setMinimumSize(QSize(0, 1))
        self.fields_rule.setMaximumSize(QSize(16777215, 1))

        self.column_layout.addWidget(self.fields_rule)

        self.space_23 = QSpacerItem(10, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_23)

        self.fields_layout = QGridLayout()
        self.fields_layout.setObjectName(u"fields_layout")
        self.fields_layout.setHorizontalSpacing(16)
        self.fields_layout.setVerticalSpacing(12)
        self.fields_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_part = QWidget(self.column)
        self.subject_part.setObjectName(u"subject_part")
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(0)
        sizePolicy2.setHeightForWidth(self.subject_part.sizePolicy().hasHeightForWidth())
        self.subject_part.setSizePolicy(sizePolicy2)
        self.subject_layout = QVBoxLayout(self.subject_part)
        self.subject_layout.setSpacing(4)
        self.subject_layout.setObjectName(u"subject_layout")
        self.subject_layout.setContentsMargins(0, 0, 0, 0)
        self.subject_label = QLabel(self.subject_part)
        self.subject_label.setObjectName(u"subject_label")
        self.subject_label.setProperty(u"role", u"note")
        self.subject_label.setTextFormat(Qt.TextFormat.PlainText)

        self.subject_layout.addWidget(self.subject_label)

        self.subject = QLineEdit(self.subject_part)
        self.subject.setObjectName(u"subject")

        self.subject_layout.addWidget(self.subject)

        self.subject_trouble = QLabel(self.subject_part)
        self.subject_trouble.setObjectName(u"subject_trouble")
        self.subject_trouble.setProperty(u"role", u"trouble-note")
        self.subject_trouble.setText(u"")
        self.subject_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.subject_trouble.setWordWrap(True)

        self.subject_layout.addWidget(self.subject_trouble)

        self.space_11 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.subject_layout.addItem(self.space_11)


        self.fields_layout.addWidget(self.subject_part, 0, 0, 1, 1)

        self.country_part = QWidget(self.column)
        self.country_part.setObjectName(u"country_part")
        sizePolicy2.setHeightForWidth(self.country_part.sizePolicy().hasHeightForWidth())
        self.country_part.setSizePolicy(sizePolicy2)
        self.country_layout = QVBoxLayout(self.country_part)
        self.country_layout.setSpacing(4)
        self.country_layout.setObjectName(u"country_layout")
        self.country_layout.setContentsMargins(0, 0, 0, 0)
        self.country_label = QLabel(self.country_part)
        self.country_label.setObjectName(u"country_label")
        self.country_label.setProperty(u"role", u"note")
        self.country_label.setTextFormat(Qt.TextFormat.PlainText)

        self.country_layout.addWidget(self.country_label)

        self.country = CountryField(self.country_part)
        self.country.setObjectName(u"country")

        self.country_layout.addWidget(self.country)

        self.country_trouble = QLabel(self.country_part)
        self.country_trouble.setObjectName(u"country_trouble")
        self.country_trouble.setProperty(u"role", u"trouble-note")
        self.country_trouble.setText(u"")
        self.country_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.country_trouble.setWordWrap(True)

        self.country_layout.addWidget(self.country_trouble)

        self.space_12 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.country_layout.addItem(self.space_12)


        self.fields_layout.addWidget(self.country_part, 0, 1, 1, 1)

        self.day_part = QWidget(self.column)
        self.day_part.setObjectName(u"day_part")
        sizePolicy2.setHeightForWidth(self.day_part.sizePolicy().hasHeightForWidth())
        self.day_part.setSizePolicy(sizePolicy2)
        self.day_layout = QVBoxLayout(self.day_part)
        self.day_layout.setSpacing(4)
        self.day_layout.setObjectName(u"day_layout")
        self.day_layout.setContentsMargins(0, 0, 0, 0)
        self.day_label = QLabel(self.day_part)
        self.day_label.setObjectName(u"day_label")
        self.day_label.setProperty(u"role", u"note")
        self.day_label.setTextFormat(Qt.TextFormat.PlainText)

        self.day_layout.addWidget(self.day_label)

        self.day = QLineEdit(self.day_part)
        self.day.setObjectName(u"day")

        self.day_layout.addWidget(self.day)

        self.day_trouble = QLabel(self.day_part)
        self.day_trouble.setObjectName(u"day_trouble")
        self.day_trouble.setProperty(u"role", u"trouble-note")
        self.day_trouble.setText(u"")
        self.day_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.day_trouble.setWordWrap(True)

        self.day_layout.addWidget(self.day_trouble)

        self.day_words = QLabel(self.day_part)
        self.day_words.setObjectName(u"day_words")
        self.day_words.setProperty(u"role", u"note")
        self.day_words.setText(u"")
        self.day_words.setTextFormat(Qt.TextFormat.PlainText)
        self.day_words.setWordWrap(True)

        self.day_layout.addWidget(self.day_words)

        self.space_13 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.day_layout.addItem(self.space_13)


        self.fields_layout.addWidget(self.day_part, 1, 0, 1, 1)

        self.agenda_part = QWidget(self.column)
        self.agenda_part.setObjectName(u"agenda_part")
        sizePolicy2.setHeightForWidth(self.agenda_part.sizePolicy().hasHeightForWidth())
        self.agenda_part.setSizePolicy(sizePolicy2)
        self.agenda_layout = QVBoxLayout(self.agenda_part)
        self.agenda_layout.setSpacing(4)
        self.agenda_layout.setObjectName(u"agenda_layout")
        self.agenda_layout.setContentsMargins(0, 0, 0, 0)
        self.agenda_label = QLabel(self.agenda_part)
        self.agenda_label.setObjectName(u"agenda_label")
        self.agenda_label.setProperty(u"role", u"note")
        self.agenda_label.setTextFormat(Qt.TextFormat.PlainText)

        self.agenda_layout.addWidget(self.agenda_label)

        self.agenda = GivenChoice(self.agenda_part)
        self.agenda.setObjectName(u"agenda")

        self.agenda_layout.addWidget(self.agenda)

        self.agenda_trouble = QLabel(self.agenda_part)
        self.agenda_trouble.setObjectName(u"agenda_trouble")
        self.agenda_trouble.setProperty(u"role", u"trouble-note")
        self.agenda_trouble.setText(u"")
        self.agenda_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.agenda_trouble.setWordWrap(True)

        self.agenda_layout.addWidget(self.agenda_trouble)

        self.space_14 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.agenda_layout.addItem(self.space_14)


        self.fields_layout.addWidget(self.agenda_part, 1, 1, 1, 1)

        self.pathway_part = QWidget(self.column)
        self.pathway_part.setObjectName(u"pathway_part")
        sizePolicy2.setHeightForWidth(self.pathway_part.sizePolicy().hasHeightForWidth())
        self.pathway_part.setSizePolicy(sizePolicy2)
        self.pathway_layout = QVBoxLayout(self.pathway_part)
        self.pathway_layout.setSpacing(4)
        self.pathway_layout.setObjectName(u"pathway_layout")
        self.pathway_layout.setContentsMargins(0, 0, 0, 0)
        self.pathway_label = QLabel(self.pathway_part)
        self.pathway_label.setObjectName(u"pathway_label")
        self.pathway_label.setProperty(u"role", u"note")
        self.pathway_label.setTextFormat(Qt.TextFormat.PlainText)

        self.pathway_layout.addWidget(self.pathway_label)

        self.pathway = GivenChoice(self.pathway_part)
        self.pathway.setObjectName(u"pathway")

        self.pathway_layout.addWidget(self.pathway)

        self.pathway_trouble = QLabel(self.pathway_part)
        self.pathway_trouble.setObjectName(u"pathway_trouble")
        self.pathway_trouble.setProperty(u"role", u"trouble-note")
        self.pathway_trouble.setText(u"")
        self.pathway_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.pathway_trouble.setWordWrap(True)

        self.pathway_layout.addWidget(self.pathway_trouble)

        self.space_15 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.pathway_layout.addItem(self.space_15)


        self.fields_layout.addWidget(self.pathway_part, 2, 0, 1, 1)

        self.language_part = QWidget(self.column)
        self.language_part.setObjectName(u"language_part")
        sizePolicy2.setHeightForWidth(self.language_part.sizePolicy().hasHeightForWidth())
        self.language_part.setSizePolicy(sizePolicy2)
        self.language_layout = QVBoxLayout(self.language_part)
        self.language_layout.setSpacing(4)
        self.language_layout.setObjectName(u"language_layout")
        self.language_layout.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.language_part)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setProperty(u"role", u"note")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.language_layout.addWidget(self.language_label)

        self.language = GivenChoice(self.language_part)
        self.language.setObjectName(u"language")

        self.language_layout.addWidget(self.language)

        self.language_trouble = QLabel(self.language_part)
        self.language_trouble.setObjectName(u"language_trouble")
        self.language_trouble.setProperty(u"role", u"trouble-note")
        self.language_trouble.setText(u"")
        self.language_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.language_trouble.setWordWrap(True)

        self.language_layout.addWidget(self.language_trouble)

        self.space_16 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.language_layout.addItem(self.space_16)


        self.fields_layout.addWidget(self.language_part, 2, 1, 1, 1)

        self.host_part = QWidget(self.column)
        self.host_part.setObjectName(u"host_part")
        sizePolicy2.setHeightForWidth(self.host_part.sizePolicy().hasHeightForWidth())
        self.host_part.setSizePolicy(sizePolicy2)
        self.host_layout = QVBoxLayout(self.host_part)
        self.host_layout.setSpacing(4)
        self.host_layout.setObjectName(u"host_layout")
        self.host_layout.setContentsMargins(0, 0, 0, 0)
        self.host_label = QLabel(self.host_part)
        self.host_label.setObjectName(u"host_label")
        self.host_label.setProperty(u"role", u"note")
        self.host_label.setTextFormat(Qt.TextFormat.PlainText)

        self.host_layout.addWidget(self.host_label)

        self.host = QLineEdit(self.host_part)
        self.host.setObjectName(u"host")

        self.host_layout.addWidget(self.host)

        self.host_trouble = QLabel(self.host_part)
        self.host_trouble.setObjectName(u"host_trouble")
        self.host_trouble.setProperty(u"role", u"trouble-note")
        self.host_trouble.setText(u"")
        self.host_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.host_trouble.setWordWrap(True)

        self.host_layout.addWidget(self.host_trouble)

        self.space_17 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.host_layout.addItem(self.space_17)


        self.fields_layout.addWidget(self.host_part, 3, 0, 1, 2)

        self.file_part = QWidget(self.column)
        self.file_part.setObjectName(u"file_part")
        sizePolicy2.setHeightForWidth(self.file_part.sizePolicy().hasHeightForWidth())
        self.file_part.setSizePolicy(sizePolicy2)
        self.file_layout = QVBoxLayout(self.file_part)
        self.file_layout.setSpacing(4)
        self.file_layout.setObjectName(u"file_layout")
        self.file_layout.setContentsMargins(0, 0, 0, 0)
        self.file_label = QLabel(self.file_part)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setProperty(u"role", u"note")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)

        self.file_layout.addWidget(self.file_label)

        self.file = QLineEdit(self.file_part)
        self.file.setObjectName(u"file")

        self.file_layout.addWidget(self.file)

        self.file_trouble = QLabel(self.file_part)
        self.file_trouble.setObjectName(u"file_trouble")
        self.file_trouble.setProperty(u"role", u"trouble-note")
        self.file_trouble.setText(u"")
        self.file_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.file_trouble.setWordWrap(True)

        self.file_layout.addWidget(self.file_trouble)

        self.space_18 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.file_layout.addItem(self.space_18)


        self.fields_layout.addWidget(self.file_part, 4, 0, 1, 1)

        self.folder_part = QWidget(self.column)
        self.folder_part.setObjectName(u"folder_part")
        sizePolicy2.setHeightForWidth(self.folder_part.sizePolicy().hasHeightForWidth())
        self.folder_part.setSizePolicy(sizePolicy2)
        self.folder_layout = QVBoxLayout(self.folder_part)
        self.folder_layout.setSpacing(4)
        self.folder_layout.setObjectName(u"folder_layout")
        self.folder_layout.setContentsMargins(0, 0, 0, 0)
        self.folder_label = QLabel(self.folder_part)
        self.folder_label.setObjectName(u"folder_label")
        self.folder_label.setProperty(u"role", u"note")
        self.folder_label.setTextFormat(Qt.TextFormat.PlainText)

        self.folder_layout.addWidget(self.folder_label)

        self.folder_row = QHBoxLayout()
        self.folder_row.setSpacing(8)
        self.folder_row.setObjectName(u"folder_row")
        self.folder_row.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(self.folder_part)
        self.folder.setObjectName(u"folder")

        self.folder_row.addWidget(self.folder)

        self.folder_button = QPushButton(self.folder_part)
        self.folder_button.setObjectName(u"folder_button")

        self.folder_row.addWidget(self.folder_button)


        self.folder_layout.addLayout(self.folder_row)

        self.folder_trouble = QLabel(self.folder_part)
        self.folder_trouble.setObjectName(u"folder_trouble")
        self.folder_trouble.setProperty(u"role", u"trouble-note")
        self.folder_trouble.setText(u"")
        self.folder_trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_trouble.setWordWrap(True)

        self.folder_layout.addWidget(self.folder_trouble)

        self.space_19 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.folder_layout.addItem(self.space_19)


        self.fields_layout.addWidget(self.folder_part, 4, 1, 1, 1)

        self.folder_warning = QLabel(self.column)
        self.folder_warning.setObjectName(u"folder_warning")
        self.folder_warning.setProperty(u"role", u"attention")
        self.folder_warning.setText(u"")
        self.folder_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.folder_warning.setWordWrap(True)

        self.fields_layout.addWidget(self.folder_warning, 5, 0, 1, 2)

        self.fields_layout.setColumnStretch(0, 1)
        self.fields_layout.setColumnStretch(1, 1)

        self.column_layout.addLayout(self.fields_layout)

        self.space_24 = QSpacerItem(10, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.column_layout.addItem(self.space_24)

        self.foot_layout = QHBoxLayout()
        self.foot_layout.setSpacing(12)
        self.foot_layout.setObjectName(u"foot_layout")
        self.foot_layout.setContentsMargins(0, 0, 0, 0)
        self.make_button = QPushButton(self.column)
        self.make_button.setObjectName(u"make_button")
        self.make_button.setProperty(u"role", u"primary")

        self.foot_layout.addWidget(self.make_button)

        self.make_words = QLabel(self.column)
        self.make_words.setObjectName(u"make_words")
        self.make_words.setProperty(u"role", u"note")
        self.make_words.setTextFormat(Qt.TextFormat.PlainText)
        self.make_words.setWordWrap(True)

        self.foot_layout.addWidget(self.make_words)

        self.foot_layout.setStretch(1, 1)

        self.column_layout.addLayout(self.foot_layout)

        self.space_25 = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_layout.addItem(self.space_25)

        self.column_layout.setStretch(13, 1)

        self.inside_layout.addWidget(self.column)

        self.space_27 = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.inside_layout.addItem(self.space_27)

        self.inside_layout.setStretch(0, 1)
        self.inside_layout.setStretch(1, 6)
        self.inside_layout.setStretch(2, 1)
        self.scroll.setWidget(self.inside)

        self.page_layout.addWidget(self.scroll)

        self.page_layout.setStretch(2, 1)
        QWidget.setTabOrder(self.playbooks, self.playbook_button)
        QWidget.setTabOrder(self.playbook_button, self.preview)
        QWidget.setTabOrder(self.preview, self.contents)
        QWidget.setTabOrder(self.contents, self.subject)
        QWidget.setTabOrder(self.subject, self.country)
        QWidget.setTabOrder(self.country, self.day)
        QWidget.setTabOrder(self.day, self.agenda)
        QWidget.setTabOrder(self.agenda, self.pathway)
        QWidget.setTabOrder(self.pathway, self.language)
        QWidget.setTabOrder(self.language, self.host)
        QWidget.setTabOrder(self.host, self.file)
        QWidget.setTabOrder(self.file, self.folder)
        QWidget.setTabOrder(self.folder, self.folder_button)
        QWidget.setTabOrder(self.folder_button, self.make_button)
        QWidget.setTabOrder(self.make_button, self.back)

        self.retranslateUi(NewSessionPage)
    # setupUi

    def retranslateUi(self, NewSessionPage):
        self.back.setText(tr(u"Back", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(tr(u"Back to the start (Esc)", None))
#endif // QT_CONFIG(tooltip)
        self.title.setText(tr(u"New session", None))
        self.playbook_label.setText(tr(u"Playbook", None))
        self.playbook_button.setText(tr(u"Playbook from a file\u2026", None))
#if QT_CONFIG(accessibility)
        self.playbooks.setAccessibleName(tr(u"Playbook", None))
#endif // QT_CONFIG(accessibility)
        self.preview.setText(tr(u"What is in it", None))
#if QT_CONFIG(tooltip)
        self.preview.setToolTip(tr(u"Dimensions, indicators, agendas, languages and sources of this playbook", None))
#endif // QT_CONFIG(tooltip)
        self.subject_label.setText(tr(u"City", None))
#if QT_CONFIG(accessibility)
        self.subject.setAccessibleName(tr(u"City", None))
#endif // QT_CONFIG(accessibility)
        self.country_label.setText(tr(u"Country", None))
#if QT_CONFIG(accessibility)
        self.country.setAccessibleName(tr(u"Country", None))
#endif // QT_CONFIG(accessibility)
        self.day_label.setText(tr(u"Date (day/month/year)", None))
#if QT_CONFIG(accessibility)
        self.day.setAccessibleName(tr(u"Date (day/month/year)", None))
#endif // QT_CONFIG(accessibility)
        self.agenda_label.setText(tr(u"Length of the day", None))
#if QT_CONFIG(accessibility)
        self.agenda.setAccessibleName(tr(u"Length of the day", None))
#endif // QT_CONFIG(accessibility)
        self.pathway_label.setText(tr(u"Pathway", None))
#if QT_CONFIG(accessibility)
        self.pathway.setAccessibleName(tr(u"Pathway", None))
#endif // QT_CONFIG(accessibility)
        self.language_label.setText(tr(u"Language of the session", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(tr(u"Language of the session", None))
#endif // QT_CONFIG(accessibility)
        self.host_label.setText(tr(u"Host: who holds the workshop and keeps its records", None))
#if QT_CONFIG(accessibility)
        self.host.setAccessibleName(tr(u"Host: who holds the workshop and keeps its records", None))
#endif // QT_CONFIG(accessibility)
        self.file_label.setText(tr(u"Name of the file", None))
#if QT_CONFIG(accessibility)
        self.file.setAccessibleName(tr(u"Name of the file", None))
#endif // QT_CONFIG(accessibility)
        self.folder_label.setText(tr(u"Folder", None))
#if QT_CONFIG(accessibility)
        self.folder.setAccessibleName(tr(u"Folder", None))
#endif // QT_CONFIG(accessibility)
        self.folder_button.setText(tr(u"Choose\u2026", None))
#if QT_CONFIG(accessibility)
        self.folder_button.setAccessibleName(tr(u"Choose the folder", None))
#endif // QT_CONFIG(accessibility)
        self.make_button.setText(tr(u"Make the session", None))
#if QT_CONFIG(tooltip)
        self.make_button.setToolTip(tr(u"Make the session and open it (Enter)", None))
#endif // QT_CONFIG(tooltip)
        self.make_words.setText(tr(u"Everything can be changed later, except the playbook.", None))
        pass
    # retranslateUi
