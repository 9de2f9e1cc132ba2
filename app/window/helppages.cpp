// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helppages.h"

#include "window/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace vitrine
{

namespace
{
QString tr(const char *source)
{
    return QCoreApplication::translate("vitrine", source);
}

QString row(const QString &left, const QString &right)
{
    return QStringLiteral("<tr><td style='padding:2px 24px 2px 0'>%1</td><td style='padding:2px 0'>%2</td></tr>").arg(left.toHtmlEscaped(), right.toHtmlEscaped());
}
} // namespace

QString shortcutsPage(const Commands &commands)
{
    QString html = QStringLiteral("<h3>%1</h3><table>").arg(tr("On a plot"));
    html += row(tr("Drag a handle"), tr("Changes its parameter; results follow. Esc puts it back."));
    html += row(tr("Tab, then arrow keys"), tr("Chooses a handle and moves it one data step; Shift ten, Ctrl a tenth."));
    html += row(tr("Wheel"), tr("Zooms at the cursor; over an axis only that axis."));
    html += row(tr("Drag in the plot or on an axis"), tr("Pans."));
    html += row(tr("Drag with the right button or Shift"), tr("Zooms into the rectangle."));
    html += row(tr("Double click"), tr("Shows all of the data again."));
    html += row(tr("Click or drag while «Mask Points» is on"), tr("Leaves points out of the analysis, or takes them in again."));
    html += QStringLiteral("</table><h3>%1</h3><table>").arg(tr("On the page of a figure"));
    html += row(tr("Drag a value"), tr("Puts it elsewhere; arrow keys move it too, Shift further."));
    html += row(tr("Tab"), tr("Goes from one value to the next."));
    html += row(tr("Del on a value"), tr("Hides it."));
    html += QStringLiteral("</table><h3>%1</h3><table>").arg(tr("Commands"));
    for (const QAction *command : commands.all()) {
        QString name = command->text();
        name.remove(QLatin1Char('&'));
        if (!command->shortcut().isEmpty())
            html += row(name, command->shortcut().toString(QKeySequence::NativeText));
    }
    return html + QStringLiteral("</table>");
}

QString aboutPage()
{
    return QStringLiteral("<h2>Vitrine %1</h2><p>%2</p><p>%3</p><table>%4%5%6%7%8</table>")
        .arg(QStringLiteral(VITRINE_VERSION), tr("A workbench for people who characterise glasses."), tr("Free software under the GNU General Public Licence, version 3 or later."),
             row(QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL-3.0")), row(QStringLiteral("QCustomPlot"), QStringLiteral("GPL-3.0")),
             row(QStringLiteral("GNU Scientific Library"), QStringLiteral("GPL-3.0")), row(QStringLiteral("Eigen"), QStringLiteral("MPL-2.0")),
             row(QStringLiteral("SQLite, zlib, libxlsxwriter"), tr("public domain, zlib, BSD")));
}

void showHelpPage(QWidget *parent, const QString &title, const QString &html)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(560, 600);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QTextBrowser(dialog);
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(16);
    text->setHtml(html);
    layout->addWidget(text);
    dialog->show();
}

} // namespace vitrine
