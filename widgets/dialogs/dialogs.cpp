// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/dialogs.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <deque>

namespace vitrine::dialogs
{

namespace
{
std::deque<Question> &questions()
{
    static std::deque<Question> answers;
    return answers;
}

std::deque<QStringList> &files()
{
    static std::deque<QStringList> answers;
    return answers;
}

QString tr(const char *source)
{
    return QCoreApplication::translate("vitrine::dialogs", source);
}

QString filterText(const FileKind &kind)
{
    if (kind.suffixes.isEmpty())
        return kind.label + QStringLiteral(" (*)");
    QStringList patterns;
    for (const QString &suffix : kind.suffixes)
        patterns << QStringLiteral("*.") + suffix;
    return QStringLiteral("%1 (%2)").arg(kind.label, patterns.join(QLatin1Char(' ')));
}

QString filterTexts(const std::initializer_list<FileKind> &kinds)
{
    QStringList texts;
    for (const FileKind &kind : kinds)
        texts << filterText(kind);
    return texts.join(QStringLiteral(";;"));
}

QString withSuffix(const QString &path, const std::initializer_list<FileKind> &kinds, const QString &chosenFilter)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const FileKind &kind : kinds)
        if (kind.suffixes.contains(suffix))
            return path;
    for (const FileKind &kind : kinds)
        if (!kind.suffixes.isEmpty() && (chosenFilter.isEmpty() || chosenFilter == filterText(kind)))
            return path + QLatin1Char('.') + kind.suffixes.first();
    return path;
}

QString &proposal()
{
    static QString path;
    return path;
}

// A title without what one of the usual file systems refuses, and not longer than they take.
QString asFileName(QString title)
{
    for (QChar &c : title)
        if (QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control)
            c = QLatin1Char('-');
    const QString suffix = QFileInfo(title).suffix();
    constexpr int most = 100;
    if (title.size() > most)
        title = title.left(most - int(suffix.size()) - 1).trimmed() + QLatin1Char('.') + suffix;
    return title;
}

template<class Answer>
Answer taken(std::deque<Answer> &answers)
{
    Answer answer = answers.front();
    answers.pop_front();
    return answer;
}
} // namespace

Question askToSave(QWidget *parent, const QString &documentName)
{
    if (!questions().empty())
        return taken(questions());
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), tr("Save the changes to «%1»?").arg(documentName), QMessageBox::NoButton, parent);
    box.setInformativeText(tr("Without saving, everything since the last save is lost."));
    QPushButton *save = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("&Discard Changes"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.exec();
    if (box.clickedButton() == save)
        return Question::Save;
    return box.clickedButton() == discard ? Question::Discard : Question::Cancel;
}

Question askToRecover(QWidget *parent, const QString &documentName, const QString &what)
{
    if (!questions().empty())
        return taken(questions());
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), tr("Open «%1» with the work that was not saved?").arg(documentName),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(tr("The program ended before it was saved; what was done was kept (%1). As saved, the project opens without it, and it stays on offer "
                              "on the start page.").arg(what));
    QPushButton *recover = box.addButton(tr("&With Unsaved Work"), QMessageBox::AcceptRole);
    QPushButton *asSaved = box.addButton(tr("&As Saved"), QMessageBox::DestructiveRole);
    box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(recover);
    box.exec();
    if (box.clickedButton() == recover)
        return Question::Recover;
    return box.clickedButton() == asSaved ? Question::AsSaved : Question::Cancel;
}

Question askToGiveUp(QWidget *parent, const QString &documentName, const QString &what)
{
    if (!questions().empty())
        return taken(questions());
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), tr("Discard the unsaved work on «%1»?").arg(documentName), QMessageBox::NoButton,
                    parent);
    box.setInformativeText(tr("%1. It cannot be brought back.").arg(what));
    QPushButton *discard = box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.exec();
    return box.clickedButton() == discard ? Question::Discard : Question::Cancel;
}

QStringList filesToOpen(QWidget *parent, const QString &title, const std::initializer_list<FileKind> &kinds)
{
    if (!files().empty())
        return taken(files());
    const QStringList chosen = QFileDialog::getOpenFileNames(parent, title, settings::lastFolder(), filterTexts(kinds));
    if (!chosen.isEmpty())
        settings::setLastFolder(QFileInfo(chosen.first()).path());
    return chosen;
}

QString fileToSave(QWidget *parent, const QString &title, const QString &suggestedName, const std::initializer_list<FileKind> &kinds)
{
    QString filter;
    const bool hasFolder = QFileInfo(suggestedName).isAbsolute();
    const QString start = hasFolder ? suggestedName : settings::lastFolder() + QLatin1Char('/') + asFileName(suggestedName);
    proposal() = start;
    if (!files().empty()) {
        const QStringList answer = taken(files());
        return answer.isEmpty() ? QString() : withSuffix(answer.first(), kinds, {});
    }
    const QString chosen = QFileDialog::getSaveFileName(parent, title, start, filterTexts(kinds), &filter);
    if (chosen.isEmpty())
        return {};
    settings::setLastFolder(QFileInfo(chosen).path());
    return withSuffix(chosen, kinds, filter);
}

void answerNext(Question answer)
{
    questions().push_back(answer);
}

void answerNext(const QStringList &paths)
{
    files().push_back(paths);
}

QString lastProposal()
{
    return proposal();
}

int answersLeft()
{
    return int(questions().size() + files().size());
}

} // namespace vitrine::dialogs
