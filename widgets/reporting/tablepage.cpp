// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/tablepage.h"

#include "dialogs/dialogs.h"
#include "icons/icons.h"
#include "reporting/reporttablemodel.h"
#include "text/displaytext.h"
#include "text/markupdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine
{

QString tableTitle(const QString &key)
{
    if (key == QLatin1String("transitions"))
        return TablePage::tr("Transitions");
    if (key == QLatin1String("properties"))
        return TablePage::tr("Properties");
    if (key == QLatin1String("all"))
        return TablePage::tr("All results");
    return key;
}

TablePage::TablePage(Session *session, const QString &key, QWidget *parent)
    : QWidget(parent), m_session(session), m_keys(new QComboBox(this)), m_stack(new QStackedWidget(this)), m_view(new QTableView(this)),
      m_empty(new QLabel(this)), m_notice(new QLabel(this)), m_model(new ReportTableModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    m_keys->setObjectName(QStringLiteral("tableKey"));
    m_keys->setAccessibleName(tr("Which table"));
    const auto keys = tableKeys();
    for (const QString &one : keys)
        m_keys->addItem(tableTitle(one), one);
    m_keys->setCurrentIndex(std::max(0, m_keys->findData(key)));
    bar->addWidget(m_keys);
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(m_notice, 1);
    auto *copyButton = new QPushButton(icons::icon(QStringLiteral("copy")), tr("Copy"), this);
    copyButton->setToolTip(tr("Copy the table for a spreadsheet"));
    connect(copyButton, &QPushButton::clicked, this, &TablePage::copy);
    bar->addWidget(copyButton);
    auto *exportButton = new QPushButton(icons::icon(QStringLiteral("export")), tr("Export …"), this);
    exportButton->setObjectName(QStringLiteral("tableExport"));
    exportButton->setToolTip(tr("Write the table as CSV, Markdown, LaTeX, HTML or Excel file"));
    connect(exportButton, &QPushButton::clicked, this, &TablePage::exportTable);
    bar->addWidget(exportButton);
    layout->addLayout(bar);

    m_view->setObjectName(QStringLiteral("table"));
    m_view->setAccessibleName(tr("Table of results"));
    m_view->setModel(m_model);
    auto *header = new MarkupHeader(Qt::Horizontal, m_view);
    header->setSectionsClickable(true);
    m_view->setHorizontalHeader(header);
    m_view->setVerticalHeader(new MarkupHeader(Qt::Vertical, m_view));
    m_view->verticalHeader()->setSectionsClickable(true);
    m_view->setItemDelegate(new MarkupDelegate(m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_empty->setObjectName(QStringLiteral("tableEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    auto *copyAction = new QAction(tr("Copy"), m_view);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &TablePage::copy);
    m_view->addAction(copyAction);

    connect(m_keys, &QComboBox::activated, this, [this] {
        refresh();
        emit keyChanged();
    });
    connect(session, &Session::projectChanged, this, &TablePage::refreshWhenSeen);
    connect(&session->outcomes(), &Outcomes::changed, this, &TablePage::refreshWhenSeen);
}

QString TablePage::key() const
{
    return m_keys->currentData().toString();
}

QString TablePage::title() const
{
    return tableTitle(key());
}

void TablePage::refresh()
{
    m_dirty = false;
    auto table = reportTable(m_session->project(), key(), m_session->outcomes().lookup(), m_session->outcomes().cache());
    if (!table) {
        m_empty->setText(shown(table.failure()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_notice->setText(remarks(*table));
    m_notice->setToolTip(m_notice->text());
    m_model->setTable(std::move(*table));
    const bool empty = m_model->rowCount() == 0;
    if (empty)
        m_empty->setText(tr("No results yet. Drop instrument files on the window: their analyses fill this table."));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 60, 320));
}

void TablePage::refreshWhenSeen()
{
    if (isVisible())
        refresh();
    else
        m_dirty = true;
}

void TablePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty)
        refresh();
}

// The project, or as long as it has no name the one sample it has, and the table.
QString TablePage::exportName() const
{
    const auto &samples = m_session->project().samples;
    const QString of = m_session->path().isEmpty() && samples.size() == 1 ? samples.front()->name : m_session->documentName();
    return of + QLatin1Char(' ') + tableTitle(key());
}

void TablePage::exportTable()
{
    if (m_dirty)
        refresh();
    const QString path = dialogs::fileToSave(this, tr("Export the table"), exportName() + QStringLiteral(".xlsx"),
                                             {{tr("Excel workbook"), {QStringLiteral("xlsx")}},
                                              {tr("Comma separated values"), {QStringLiteral("csv")}},
                                              {tr("Markdown"), {QStringLiteral("md")}},
                                              {tr("LaTeX"), {QStringLiteral("tex")}},
                                              {tr("Web page"), {QStringLiteral("html")}}});
    if (path.isEmpty())
        return;
    const auto bytes = written(m_model->table(), QFileInfo(path).suffix().toLower());
    if (!bytes) {
        emit said(shown(bytes.failure()));
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        emit said(tr("%1 could not be written: %2").arg(path, file.errorString()));
        return;
    }
    emit said(tr("Written: %1").arg(path));
}

void TablePage::copy() const
{
    auto *mime = new QMimeData;
    QStringList lines;
    QStringList cells{QString()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << withoutMarkup(m_model->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells = {m_model->headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    mime->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    if (const auto html = written(m_model->table(), QStringLiteral("html")))
        mime->setHtml(QString::fromUtf8(*html));
    QGuiApplication::clipboard()->setMimeData(mime);
}

} // namespace vitrine
